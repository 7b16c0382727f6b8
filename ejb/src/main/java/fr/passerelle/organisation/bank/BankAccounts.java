package fr.passerelle.organisation.bank;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.Slot;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.OrganisationRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bank accounts and their change under four eyes. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class BankAccounts {
    private static final String PROOF = "BANK_PROOF";

    @Inject
    private BankAccountRepository accounts;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private Attachments attachments;

    @Inject
    private RuleParameters rules;

    @Inject
    private History history;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Asks to be paid on another account. The one in use stays until this one is approved.
     *
     * @param statement the bank's own statement (RIB), named as the browser named it; the caller closes it
     */
    @Once
    public UUID propose(UUID organisationId, BankDetails details, String statementName, InputStream statement) {
        Actor actor = currentActor.get();
        Organisation organisation = organisations.get(organisationId, actor);
        if (!actor.mayWriteFor(organisationId)) {
            throw new NotFound();
        }
        requireNew(organisationId, details);
        Slot slot = new Slot(PieceKind.BANK_PROOF, organisationId, organisationId, PROOF);
        UUID proof = attachments.attachScan(slot, statementName, statement);
        BankAccount account = new BankAccount(organisation, details, proof, actor, clock.instant());
        accounts.add(account);
        history.mover().begin(BankAccount.WORKFLOW, account, BankAccountAction.PROPOSE);
        return account.getId();
    }

    /** The organisation changes its mind before the approval. */
    @Once
    public void withdraw(UUID accountId, long version) {
        Actor actor = currentActor.get();
        BankAccount account = current(accountId, version, actor);
        if (!actor.mayWriteFor(account.getOrganisation().getId())) {
            throw new NotFound();
        }
        account.withdraw(history.mover());
    }

    /** The first of two finance agents compared, called back and vouches for it. */
    @Once
    @RolesAllowed(Roles.FINANCE_PREPARER)
    public void check(UUID accountId, long version, BankCheck check) {
        BankAccount account = current(accountId, version, currentActor.get());
        account.check(check, history.mover(), clock.instant());
    }

    /**
     * The second agent makes it payable, after the days of reflection; the account in use so far is replaced.
     *
     * @param sharedReason why, when other organisations proposed the same number; else not kept
     */
    @Once
    @RolesAllowed(Roles.FINANCE_VALIDATOR)
    public void approve(UUID accountId, long version, String sharedReason) {
        BankAccount account = current(accountId, version, currentActor.get());
        UUID organisationId = account.getOrganisation().getId();
        account.justifySharing(accounts.listOthersWith(account.getIban(), organisationId), sharedReason);
        inUse(organisationId).ifPresent(this::replace);
        account.approve(
                history.mover(), clock.instant(), rules.on(Paris.today(clock)).count(RuleCode.BANK_ACCOUNT_DAYS));
    }

    @Once
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
    public void reject(UUID accountId, long version, String reason) {
        BankAccount account = current(accountId, version, currentActor.get());
        account.reject(reason, history.mover());
    }

    /** All of an organisation, the last proposed first. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public List<BankAccount> list(UUID organisationId) {
        currentActor.get().requireReading(organisationId);
        return accounts.list(organisationId);
    }

    /** The account on which the organisation is paid, if it has one yet. */
    @RolesAllowed({Roles.APPLICANT, Roles.FILE_READER})
    public Optional<BankAccount> approved(UUID organisationId) {
        currentActor.get().requireReading(organisationId);
        return inUse(organisationId);
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public List<BankAccountRow> list(Set<BankAccountState> states, int first, int size) {
        return accounts.list(states, first, size);
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public long count(Set<BankAccountState> states) {
        return accounts.count(states);
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public BankAccount get(UUID accountId) {
        return accounts.get(accountId, currentActor.get());
    }

    /** What the person who asks may do with it now: the buttons of the page. */
    @PermitAll
    public Set<BankAccountAction> allowedActions(UUID accountId) {
        Actor actor = currentActor.get();
        return accounts.get(accountId, actor).allowedActions(actor);
    }

    /** Other organisations that ever proposed the same number: a federation, a mistake or a theft. */
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public List<String> listOthersWith(UUID accountId) {
        BankAccount account = get(accountId);
        return accounts.listOthersWith(
                account.getIban(), account.getOrganisation().getId());
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public List<Step> history(UUID accountId) {
        return history.list(BankAccount.WORKFLOW, get(accountId).getId());
    }

    private void requireNew(UUID organisationId, BankDetails details) {
        if (accounts.find(organisationId, BankAccountStanding.WAITING).isPresent()) {
            throw new RuleViolation("bankAccount.onePending");
        }
        boolean same = inUse(organisationId)
                .filter(known -> known.getIban().equals(details.iban()))
                .isPresent();
        if (same) {
            throw RuleViolation.onField("iban", "bankAccount.same");
        }
    }

    private Optional<BankAccount> inUse(UUID organisationId) {
        return accounts.find(organisationId, BankAccountStanding.IN_USE);
    }

    private void replace(BankAccount old) {
        old.replace(history.mover());
        accounts.flush();
    }

    private BankAccount current(UUID accountId, long version, Actor actor) {
        BankAccount account = accounts.get(accountId, actor);
        account.requireVersion(version);
        return account;
    }
}
