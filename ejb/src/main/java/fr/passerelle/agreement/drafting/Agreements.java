package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementRepository;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.Draft;
import fr.passerelle.agreement.Issue;
import fr.passerelle.agreement.Signatory;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.TermsSnapshot;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.workflow.History;
import fr.passerelle.reports.part.Funder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Drawing up agreements, until they are issued. Preparing one takes the duty of payer on the file. */
@Stateless
@RolesAllowed(Roles.FINANCE_PREPARER)
public class Agreements {
    private static final String SERIES = "CV";

    @Inject
    private AgreementRepository agreements;

    @Inject
    private AgreementBasis grounds;

    @Inject
    private Duties duties;

    @Inject
    private History history;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The award that a new agreement would be on: shown to who may prepare one. */
    public Award toPrepare(UUID applicationId) {
        return grounds.award(applicationId);
    }

    /** A new agreement on the notified award of this request. */
    @Once
    public UUID prepare(UUID applicationId, Terms terms) {
        Award award = grounds.award(applicationId);
        if (agreements.findLive(applicationId).isPresent()) {
            throw new RuleViolation("agreement.exists");
        }
        duties.take(applicationId, actor.get(), Duty.PAYER);
        Reference reference = Reference.of(SERIES, grounds.today().getYear(), agreements.nextNumber());
        Agreement agreement = new Agreement(reference, award, actor.get(), clock.instant());
        compose(agreement, award, terms);
        agreements.add(agreement);
        log("agreement.prepared", agreement, TermsSnapshot.NONE);
        return agreement.getId();
    }

    /** Other terms: the schedule is planned afresh when the years or the plan change. */
    @Once
    public void compose(UUID agreementId, long version, Terms terms) {
        Agreement agreement = seen(agreementId, version);
        TermsSnapshot before = TermsSnapshot.of(agreement);
        compose(agreement, grounds.award(agreement.getApplicationId()), terms);
        log("agreement.composed", agreement, before);
    }

    /** Another day for that payment. */
    @Once
    public void postpone(UUID agreementId, long version, UUID instalmentId, LocalDate day) {
        Agreement agreement = seen(agreementId, version);
        TermsSnapshot before = TermsSnapshot.of(agreement);
        agreement.postpone(
                instalmentId, day, grounds.dueDates(grounds.award(agreement.getApplicationId()), grounds.rules()));
        log("agreement.postponed", agreement, before);
    }

    /** Part of a payment to another one of the same year. */
    @Once
    public void transfer(UUID agreementId, long version, UUID fromId, UUID toId, Money amount) {
        Agreement agreement = seen(agreementId, version);
        TermsSnapshot before = TermsSnapshot.of(agreement);
        agreement.transfer(fromId, toId, amount);
        log("agreement.transferred", agreement, before);
    }

    /** The words as they stand, with what is missing; once issued, the frozen ones. */
    @RolesAllowed(Roles.FILE_READER)
    public Draft draft(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        return agreement.isFrozen() ? new Draft(agreement.getArticles(), List.of()) : grounds.draft(agreement);
    }

    /** A second person of finance read the agreement as it stands, and lets it be sent. */
    @Once
    @RolesAllowed(Roles.FINANCE_VALIDATOR)
    public void review(UUID agreementId, long version) {
        Agreement agreement = seen(agreementId, version);
        duties.take(agreement.getApplicationId(), actor.get(), Duty.PAYER);
        agreement.review(grounds.draft(agreement), clock.instant(), history.mover());
    }

    /** Whether a second person read it in the words that it has today. */
    @RolesAllowed(Roles.FILE_READER)
    public boolean isReviewed(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        return !agreement.isFrozen() && agreement.isReviewedAs(grounds.draft(agreement));
    }

    /**
     * Refuses, before anything is printed, what {@link #issue} would refuse.
     *
     * @param draft its words as they stand, which are about to be printed
     * @throws RuleViolation {@code agreement.identityUnconfirmed}, {@code agreement.incomplete}, {@code agreement.unreviewed}
     */
    public void requireIssuable(UUID agreementId, Draft draft) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        grounds.requireConfirmed(agreement.getApplicationId());
        draft.requireComplete();
        agreement.requireReviewedAs(draft);
    }

    /** Whether nothing is missing and somebody checked who the beneficiary is. */
    public boolean isIssuable(UUID agreementId) {
        Agreement agreement = agreements.get(agreementId, actor.get());
        Draft draft = grounds.draft(agreement);
        return grounds.isConfirmed(agreement.getApplicationId()) && draft.isComplete() && agreement.isReviewedAs(draft);
    }

    /**
     * Freezes the words and sends the agreement to be signed.
     *
     * @param documentSha256 of the PDF made of {@link #draft}, already stored
     */
    @Once
    public void issue(UUID agreementId, long version, String documentSha256) {
        Agreement agreement = agreements.lock(agreementId, actor.get());
        if (agreement.isFrozen()) {
            throw new RuleViolation(
                    "agreement.alreadyIssued", agreement.getIssue().getIssuedAt());
        }
        agreement.requireVersion(version);
        grounds.requireConfirmed(agreement.getApplicationId());
        Draft draft = grounds.draft(agreement);
        draft.requireComplete();
        Parties parties = grounds.parties(grounds.award(agreement.getApplicationId()));
        Funder funder = parties.funder();
        Issue frozen = new Issue(
                clock.instant(),
                draft.fingerprint(),
                documentSha256,
                new Signatory(
                        funder.representative().name(), funder.representative().title()),
                parties.beneficiary().representative());
        agreement.issue(draft, frozen, history.mover());
    }

    @Once
    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR})
    public void cancel(UUID agreementId, long version, String reason) {
        Agreement agreement = seen(agreementId, version);
        agreement.cancel(reason, history.mover());
    }

    private void compose(Agreement agreement, Award award, Terms terms) {
        AgreementRules rules = grounds.rules();
        agreement.compose(
                terms.choosing(grounds.fitting(terms.clauses())),
                award.grant().yearlyAmounts(),
                grounds.standing(award, terms, rules),
                rules,
                grounds.dueDates(award, rules));
    }

    private void log(String action, Agreement agreement, TermsSnapshot before) {
        audit.record(
                action,
                new Subject(Agreement.class, agreement.getId()),
                TermsSnapshot.of(agreement).since(before));
    }

    private Agreement seen(UUID agreementId, long version) {
        Agreement agreement = agreements.lock(agreementId, actor.get());
        agreement.requireVersion(version);
        return agreement;
    }
}
