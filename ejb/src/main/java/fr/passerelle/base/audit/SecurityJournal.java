package fr.passerelle.base.audit;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Chains the facts of {@code security}, which lies below this package and only tells them. */
@ApplicationScoped
class SecurityJournal {
    @Inject
    private Event<AuditFact> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** A sign-in happens before there is an actor: it is the account's own doing. */
    void chain(@Observes SecurityEvent event) {
        Actor actor = currentActor.get();
        boolean own = actor.equals(Actor.ANONYMOUS) && event.accountId() != null;
        UUID actorId = own ? event.accountId() : actor.accountId();
        facts.fire(new AuditFact(
                clock.instant(),
                actorId,
                event.action(),
                Account.class.getSimpleName(),
                event.accountId(),
                event.details()));
    }
}
