package fr.passerelle.base.account;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who may do what in an organisation. It always keeps a signatory: the last one can neither leave nor step down. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Mandates {
    @Inject
    private MandateRepository mandates;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestActor requestActor;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Clock clock;

    /** The people of an organisation, for itself and for staff. */
    @PermitAll
    public List<Mandate> list(UUID organisationId) {
        currentActor.get().requireReach(organisationId);
        return mandates.listOfOrganisation(organisationId);
    }

    /** The person who registers an organisation becomes its first signatory; refused once it has people. */
    public void found(UUID organisationId) {
        if (!mandates.lockOfOrganisation(organisationId).isEmpty()) {
            throw new RuleViolation("mandate.alreadyFounded");
        }
        give(accounts.get(currentActor.get().accountId()), organisationId, MandateRole.SIGNATORY);
        requestActor.forget();
    }

    public void change(UUID organisationId, UUID accountId, MandateRole role) {
        requireSignatory(currentActor.get(), organisationId);
        Mandate mandate = locked(organisationId, accountId, role == MandateRole.SIGNATORY);
        mandate.change(role);
        requestActor.forget();
        tell(mandate, "mandate.changed", role.name());
    }

    /** A signatory takes somebody out, or anybody leaves. */
    public void withdraw(UUID organisationId, UUID accountId) {
        Actor actor = currentActor.get();
        if (!actor.accountId().equals(accountId)) {
            requireSignatory(actor, organisationId);
        }
        Mandate mandate = locked(organisationId, accountId, false);
        mandates.remove(mandate);
        requestActor.forget();
        tell(mandate, "mandate.withdrawn", "");
    }

    /** For demonstration data, by the product itself. */
    public void give(UUID accountId, UUID organisationId, MandateRole role) {
        if (!Act.DEMONSTRATION.isPlayedBy(currentActor.get())) {
            throw new NotFound();
        }
        give(accounts.get(accountId), organisationId, role);
    }

    private void give(Account account, UUID organisationId, MandateRole role) {
        account.requireNoStaffRole();
        mandates.add(new Mandate(account, organisationId, role, clock.instant()));
        events.fire(new SecurityEvent("mandate.given", account.getId(), organisationId + " " + role));
    }

    private Mandate locked(UUID organisationId, UUID accountId, boolean staysSignatory) {
        List<Mandate> all = mandates.lockOfOrganisation(organisationId);
        Mandate mandate = all.stream()
                .filter(one -> one.getAccount().getId().equals(accountId))
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean otherSignatory = all.stream().anyMatch(one -> one != mandate && one.getRole() == MandateRole.SIGNATORY);
        if (mandate.getRole() == MandateRole.SIGNATORY && !staysSignatory && !otherSignatory) {
            throw new RuleViolation("mandate.lastSignatory");
        }
        return mandate;
    }

    private void tell(Mandate mandate, String action, String detail) {
        Account account = mandate.getAccount();
        events.fire(new SecurityEvent(action, account.getId(), mandate.getOrganisationId() + " " + detail));
        notices.fire(new AccountNotice(AccountNotice.Kind.MANDATE_CHANGED, account.getLogin(), account.getLanguage()));
    }

    static void requireSignatory(Actor actor, UUID organisationId) {
        actor.requireReach(organisationId);
        if (!actor.signsFor(organisationId)) {
            throw new RuleViolation("mandate.signatoryOnly");
        }
    }
}
