package fr.passerelle.base.grant;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.job.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Puts agreed roles in force when their hour has come, unless somebody stopped it or the account was closed meanwhile. */
@ApplicationScoped
class RoleJob implements JobHandler {
    static final String KIND = "roles";

    @Inject
    private RoleProposalRepository proposals;

    @Inject
    private Accounts accounts;

    @Inject
    private Event<RoleNotice> notices;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.AGREED_ROLES;
    }

    @Override
    public void run(String key, String payload) {
        RoleProposal proposal = proposals.lock(UUID.fromString(key));
        if (proposal.isDue(clock.instant())) {
            proposal.takeEffect();
            accounts.grantAgreed(proposal.getAccountId(), proposal.roles());
            notices.fire(new RoleNotice(
                    RoleNotice.Kind.IN_FORCE,
                    proposal.getAccountId(),
                    proposal.roles().stream().sorted().toList(),
                    "",
                    proposal.getEffectiveAt()));
        }
    }
}
