package fr.passerelle.base.audit;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Journal d'audit: what was done, by whom, to what; written with the work itself or not at all. */
@Stateless
@PermitAll
public class AuditLog {
    @Inject
    private Event<AuditFact> facts;

    @Inject
    private AuditRepository lines;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param action what was done, as {@code agreement.issued}
     * @param subject what it was done to; without identifier where a whole kind is meant
     * @param details identifiers, states and amounts only: never a name, a mail, a bank account or a free text
     */
    public void record(String action, Subject subject, String details) {
        // The work reaches the database while its caller still listens: what fails while the chain is written, after
        // the
        // last call, is told to nobody, and a change made meanwhile would be an incident instead of a refusal.
        lines.flush();
        UUID actorId = currentActor.get().accountId();
        facts.fire(new AuditFact(clock.instant(), actorId, action, subject.typeName(), subject.id(), details));
    }

    /** Kept even though the work around it is refused: denied access, failed sign-in. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefusal(String action, Subject subject, String details) {
        record(action, subject, details);
    }
}
