package fr.passerelle.agreement;

import static fr.passerelle.agreement.AgreementAction.*;
import static fr.passerelle.agreement.AgreementState.*;
import static fr.passerelle.base.access.Role.APPLICANT;
import static fr.passerelle.base.access.Role.FINANCE_PREPARER;
import static fr.passerelle.base.access.Role.FINANCE_VALIDATOR;
import static fr.passerelle.base.workflow.Transition.step;
import static fr.passerelle.base.workflow.Transition.told;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Reference;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.workflow.Mover;
import fr.passerelle.base.workflow.Workflow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Convention: what the métropole and one beneficiary agree on after an award. */
@Entity
@Audited
public class Agreement extends VersionedTerms {
    public static final Workflow<AgreementState, AgreementAction, Agreement> WORKFLOW = new Workflow<>(
            Agreement.class,
            Agreement::getState,
            step(PREPARED, REVIEW, PREPARED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"),
            told(PREPARED, ISSUE, ISSUED, FINANCE_PREPARER),
            step(PREPARED, CANCEL, CANCELLED, FINANCE_PREPARER, FINANCE_VALIDATOR),
            told(ISSUED, CANCEL, CANCELLED, FINANCE_VALIDATOR),
            told(ISSUED, RETURN, RETURNED, APPLICANT).when(Agreement::isSignedBy, "agreement.signatoryOnly"),
            told(ISSUED, MARK_SIGNED, SIGNED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"),
            told(RETURNED, CONFIRM, SIGNED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"),
            told(RETURNED, REJECT_COPY, ISSUED, FINANCE_VALIDATOR),
            step(ISSUED, BRING_COPY, ISSUED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"),
            step(RETURNED, BRING_COPY, RETURNED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"),
            told(SIGNED, REOPEN, ISSUED, FINANCE_VALIDATOR).when(Agreement::isForeignTo, "agreement.sameHand"));

    private Reference reference;
    private UUID applicationId;
    private UUID organisationId;
    private UUID decisionId;

    /** The decision while this agreement is alive, null once cancelled: unique, so a decision has one at a time. */
    private UUID liveDecisionId;

    private String title;

    @ElementCollection
    @CollectionTable(name = "agreement_article")
    @OrderColumn(name = "place")
    private List<Article> articles = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private AgreementState state = PREPARED;

    private UUID preparerId;
    private String preparerName;
    private Instant preparedAt;

    @Embedded
    private Review review;

    @Embedded
    private Issue issue;

    @Embedded
    private Signing signing;

    protected Agreement() {}

    /** Drawn up from an award; {@link VersionedTerms#compose} says the rest. */
    public Agreement(Reference reference, Award award, Actor preparer, Instant at) {
        super(Ids.next());
        begin(new FundingTerms(this, 1, award));
        this.reference = reference;
        this.applicationId = award.project().applicationId();
        this.organisationId = award.project().organisationId();
        this.decisionId = award.grant().decisionId();
        this.liveDecisionId = decisionId;
        this.title = award.project().title();
        this.preparerId = preparer.accountId();
        this.preparerName = preparer.name();
        this.preparedAt = at;
    }

    /** Somebody who did not prepare it read these words: they may be sent, and no others. */
    public void review(Draft draft, Instant at, Mover mover) {
        draft.requireComplete();
        perform(REVIEW, mover, "", () -> review = new Review(mover.actor(), at, draft.fingerprint()));
    }

    public boolean isReviewedAs(Draft draft) {
        return review != null && review.isOf(draft);
    }

    /** @throws RuleViolation {@code agreement.unreviewed} when nobody read it in these words */
    public void requireReviewedAs(Draft draft) {
        if (!isReviewedAs(draft)) {
            throw new RuleViolation("agreement.unreviewed");
        }
    }

    /**
     * Freezes the words and the document: nothing of this agreement changes any more, but its signature.
     *
     * @throws RuleViolation {@code agreement.incomplete} while data is missing
     */
    public void issue(Draft draft, Issue frozen, Mover mover) {
        draft.requireComplete();
        requireReviewedAs(draft);
        perform(ISSUE, mover, "", () -> {
            articles = new ArrayList<>(draft.articles());
            issue = frozen;
        });
    }

    /** The signatory of the beneficiary returns the signed copy. */
    public void returned(Signing copy, Mover mover) {
        perform(RETURN, mover, "", () -> signing = copy);
    }

    /**
     * Finance brings a scan: of what both parties signed on paper, or, once the beneficiary returned its own, of the copy
     * that bears both signatures.
     */
    public void brought(Signing copy, Mover mover) {
        boolean first = state == ISSUED;
        perform(BRING_COPY, mover, "", () -> signing = first ? copy : signing.countersigned(copy.getSignedCopyId()));
    }

    public void confirm(SignatureDates dates, LocalDate today, Mover mover) {
        requireDates(dates, today);
        perform(CONFIRM, mover, "", () -> signing = signing.confirmed(dates, mover.actor()));
    }

    /** The copy cannot be read, or is not this agreement: the beneficiary is asked for another one. */
    public void rejectCopy(String reason, Mover mover) {
        requireReason(reason);
        perform(REJECT_COPY, mover, reason, () -> signing = null);
    }

    /** Signed on paper: finance brought the scan itself. */
    public void markSigned(SignatureDates dates, LocalDate today, Mover mover) {
        requireDates(dates, today);
        if (signing == null && state == ISSUED) {
            throw RuleViolation.onField("file", "agreement.copyMissing");
        }
        perform(MARK_SIGNED, mover, "", () -> signing = signing.confirmed(dates, mover.actor()));
    }

    /** What was taken for the signed copy is not: the agreement waits for its signatures again. The files stay. */
    public void reopen(String reason, Mover mover) {
        requireReason(reason);
        perform(REOPEN, mover, reason, () -> signing = null);
    }

    public void cancel(String reason, Mover mover) {
        requireReason(reason);
        perform(CANCEL, mover, reason, () -> liveDecisionId = null);
    }

    private void perform(AgreementAction action, Mover mover, String comment, Runnable effect) {
        mover.move(WORKFLOW, this, action, comment, next -> {
            state = next;
            effect.run();
        });
    }

    public Set<AgreementAction> allowedActions(Actor actor) {
        return WORKFLOW.allowed(this, actor);
    }

    @Override
    void requireChangeable() {
        if (state != PREPARED) {
            throw new RuleViolation("agreement.frozen", state);
        }
    }

    private void requireDates(SignatureDates dates, LocalDate today) {
        if (issue != null) {
            dates.requireBetween(issue.day(), today);
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "required");
        }
    }

    private boolean isSignedBy(Actor actor) {
        return actor.signsFor(organisationId);
    }

    /** Whoever prepared an agreement does not confirm its signature. */
    private boolean isForeignTo(Actor actor) {
        return !actor.accountId().equals(preparerId);
    }

    /** Reads every part now, for a page that is drawn after the transaction. */
    public void load() {
        schedule();
        getClauses().size();
        articles.size();
    }

    public boolean isFrozen() {
        return issue != null;
    }

    public Reference getReference() {
        return reference;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public UUID getDecisionId() {
        return decisionId;
    }

    public String getTitle() {
        return title;
    }

    public AgreementState getState() {
        return state;
    }

    public String getPreparerName() {
        return preparerName;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    public List<Article> getArticles() {
        return Collections.unmodifiableList(articles);
    }

    /** Null until somebody read it; perhaps of other words than today's. */
    public Review getReview() {
        return review;
    }

    /** Null until issued. */
    public Issue getIssue() {
        return issue;
    }

    /** Null until a signed copy came back. */
    public Signing getSigning() {
        return signing;
    }
}
