package fr.passerelle.organisation.bank;

import static fr.passerelle.base.workflow.Transition.step;
import static fr.passerelle.base.workflow.Transition.told;
import static fr.passerelle.organisation.bank.BankAccountAction.*;
import static fr.passerelle.organisation.bank.BankAccountState.*;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Bic;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.base.workflow.Mover;
import fr.passerelle.base.workflow.Workflow;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * An account on which an organisation asks to be paid. Three people make it payable: one proposes, one of finance
 * checks, another of finance approves; then a few days pass, in which the organisation can still cry out.
 */
@Entity
@Audited
public class BankAccount extends Persistent {
    public static final Workflow<BankAccountState, BankAccountAction, BankAccount> WORKFLOW = new Workflow<>(
            BankAccount.class,
            BankAccount::getState,
            told(null, PROPOSE, PROPOSED, Role.APPLICANT),
            told(PROPOSED, CHECK, CHECKED, Role.FINANCE_PREPARER)
                    .when(BankAccount::isForeignTo, "bankAccount.sameHand"),
            told(CHECKED, APPROVE, APPROVED, Role.FINANCE_VALIDATOR)
                    .when(BankAccount::isForeignTo, "bankAccount.sameHand"),
            told(PROPOSED, REJECT, REJECTED, Role.FINANCE_PREPARER),
            told(CHECKED, REJECT, REJECTED, Role.FINANCE_VALIDATOR),
            told(PROPOSED, WITHDRAW, WITHDRAWN, Role.APPLICANT),
            told(CHECKED, WITHDRAW, WITHDRAWN, Role.APPLICANT),
            step(APPROVED, REPLACE, REPLACED, Role.FINANCE_VALIDATOR));

    private static final int SHORTEST_REASON = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private Iban iban;
    private Bic bic;
    private String holder;
    private UUID proofId;

    @Enumerated(EnumType.STRING)
    private BankAccountState state = PROPOSED;

    // The database keeps it unique: one account in use and one waiting, per organisation.
    @Enumerated(EnumType.STRING)
    private BankAccountStanding standing = BankAccountStanding.WAITING;

    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private UUID checkedBy;
    private String checkedByName;
    private Instant checkedAt;
    private String calledName;
    private String calledNumber;
    private LocalDate calledOn;
    private UUID approvedBy;
    private String approvedByName;
    private Instant approvedAt;
    private LocalDate payableFrom;
    private String nameReason;
    private String sharedReason;
    private String rejection;

    protected BankAccount() {}

    /** @param proofId the attachment that shows the statement of the bank */
    BankAccount(Organisation organisation, BankDetails details, UUID proofId, Actor actor, Instant at) {
        super(Ids.next());
        if (proofId == null) {
            throw RuleViolation.onField("proof", "bankAccount.proofMissing");
        }
        this.organisation = organisation;
        this.iban = details.iban();
        this.bic = details.bic();
        this.holder = details.holder();
        this.proofId = proofId;
        this.proposedBy = actor.accountId();
        this.proposedByName = actor.name();
        this.proposedAt = at;
    }

    void check(BankCheck check, Mover mover, Instant at) {
        CallBack call = check.callBack();
        String reason = Text.optional("nameReason", check.nameReason(), 500);
        if (isInAnotherName() && reason.length() < SHORTEST_REASON) {
            throw RuleViolation.onField("nameReason", "bankAccount.nameReason", holder, organisation.getName());
        }
        call.requireBetween(LocalDate.ofInstant(proposedAt, Paris.ZONE), LocalDate.ofInstant(at, Paris.ZONE));
        perform(CHECK, mover, call.inOneLine(), () -> {
            nameReason = isInAnotherName() ? reason : null;
            calledName = call.person();
            calledNumber = call.number();
            calledOn = call.on();
            checkedBy = mover.actor().accountId();
            checkedByName = mover.actor().name();
            checkedAt = at;
        });
    }

    /** @param coolingDays the days after today in which nothing is paid on this account yet */
    void approve(Mover mover, Instant at, int coolingDays) {
        perform(APPROVE, mover, sharedReason, () -> {
            approvedBy = mover.actor().accountId();
            approvedByName = mover.actor().name();
            approvedAt = at;
            payableFrom = LocalDate.ofInstant(at, Paris.ZONE).plusDays(coolingDays);
        });
    }

    /** Others proposed the same number too: whoever approves says why it is right. */
    void justifySharing(List<String> others, String reason) {
        if (!others.isEmpty() && Text.optional("sharedReason", reason, 500).length() < SHORTEST_REASON) {
            throw RuleViolation.onField("sharedReason", "bankAccount.sharedReason", String.join(", ", others));
        }
        sharedReason = others.isEmpty() ? null : reason.strip();
    }

    void reject(String reason, Mover mover) {
        String words = Text.required("reason", reason, 1_000);
        perform(REJECT, mover, words, () -> rejection = words);
    }

    void withdraw(Mover mover) {
        perform(WITHDRAW, mover, null, () -> {});
    }

    void replace(Mover mover) {
        perform(REPLACE, mover, null, () -> {});
    }

    private void perform(BankAccountAction action, Mover mover, String comment, Runnable effect) {
        mover.move(WORKFLOW, this, action, comment, next -> {
            state = next;
            standing = next.standing();
            effect.run();
        });
    }

    public Set<BankAccountAction> allowedActions(Actor actor) {
        return WORKFLOW.allowed(this, actor);
    }

    /** This person had no hand in it so far, and is not of the organisation. */
    private boolean isForeignTo(Actor actor) {
        return !actor.accountId().equals(proposedBy)
                && !actor.accountId().equals(checkedBy)
                && !actor.belongsTo(organisation.getId());
    }

    public boolean isPayableOn(LocalDate day) {
        return state == APPROVED && !day.isBefore(payableFrom);
    }

    /** Held outside France: finance looks twice. */
    public boolean isAbroad() {
        return !iban.country().equals("FR");
    }

    /** The two numbers are of two countries: finance looks twice. */
    public boolean isOfTwoCountries() {
        return !iban.country().equals(bic.country());
    }

    /** The two numbers are of two banks, as far as those of France are known: finance looks twice. */
    public boolean isOfTwoBanks() {
        return FrenchBank.disagree(iban, bic);
    }

    /** The name on the account is not the organisation's: finance looks twice. */
    public boolean isInAnotherName() {
        String onAccount = SearchText.of(holder);
        boolean named = onAccount.contains(SearchText.of(organisation.getName()));
        String acronym = SearchText.of(organisation.getAcronym());
        return !named && (acronym.isEmpty() || !onAccount.contains(acronym));
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Iban getIban() {
        return iban;
    }

    public Bic getBic() {
        return bic;
    }

    public String getHolder() {
        return holder;
    }

    public UUID getProofId() {
        return proofId;
    }

    public BankAccountState getState() {
        return state;
    }

    public String getProposedByName() {
        return proposedByName;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getCheckedByName() {
        return checkedByName;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public String getCalledName() {
        return calledName;
    }

    public String getCalledNumber() {
        return calledNumber;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    /** Why an account in another name was taken; null when it is in the organisation's. */
    public String getNameReason() {
        return nameReason;
    }

    /** Why an account that others proposed too was approved; null when nobody else did. */
    public String getSharedReason() {
        return sharedReason;
    }

    public String getApprovedByName() {
        return approvedByName;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    public LocalDate getPayableFrom() {
        return payableFrom;
    }

    public String getRejection() {
        return rejection;
    }
}
