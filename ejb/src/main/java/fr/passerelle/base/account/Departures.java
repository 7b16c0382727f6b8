package fr.passerelle.base.account;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The end of an account for good: its mandates go, and what named the person. */
@ApplicationScoped
public class Departures {
    @Inject
    private MandateRepository mandates;

    @Inject
    private Clock clock;

    /** @throws RuleViolation {@code erasure.lastSignatory} when nobody else could sign for an organisation */
    public void erase(Account account, String login, String pseudonym) {
        mandates.listOfAccount(account.getId()).forEach(this::end);
        account.erase(login, pseudonym, clock.instant());
    }

    private void end(Mandate mandate) {
        List<Mandate> all = mandates.lockOfOrganisation(mandate.getOrganisationId());
        boolean otherSignatory =
                all.stream().anyMatch(one -> !one.equals(mandate) && one.getRole() == MandateRole.SIGNATORY);
        if (mandate.getRole() == MandateRole.SIGNATORY && !otherSignatory) {
            throw new RuleViolation("erasure.lastSignatory");
        }
        mandates.remove(mandate);
    }
}
