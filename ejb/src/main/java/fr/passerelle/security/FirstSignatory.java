package fr.passerelle.security;

import fr.passerelle.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Whoever brings an organisation signs for it; everybody else is invited. Called by the package of organisations. */
@ApplicationScoped
public class FirstSignatory {
    @Inject
    private AccountRepository accounts;

    @Inject
    private MandateRepository mandates;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestActor requestActor;

    @Inject
    private Clock clock;

    public void appoint(UUID organisationId) {
        if (!mandates.lockOfOrganisation(organisationId).isEmpty()) {
            throw new RuleViolation("mandate.notFirst");
        }
        Account account = accounts.get(currentActor.get().accountId());
        mandates.add(new Mandate(account, organisationId, MandateRole.SIGNATORY, clock.instant()));
        try {
            requestActor.forget();
        } catch (ContextNotActiveException outsideAnyRequest) {
            // A person of the demonstration data: nothing was read that should be read again.
        }
    }
}
