package fr.passerelle.committee;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationAction;
import fr.passerelle.application.Progress;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.Envelope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From the proposal to the notified decision. The decider of a file never instructed it and will never pay it. */
@Stateless
@RolesAllowed(Roles.SECRETARY)
public class Decisions {
    private CommitteeRepository committee;
    private Progress progress;
    private Duties duties;
    private CurrentActor actor;
    private Clock clock;

    protected Decisions() {}

    @Inject
    Decisions(CommitteeRepository committee, Progress progress, Duties duties, CurrentActor actor, Clock clock) {
        this.committee = committee;
        this.progress = progress;
        this.duties = duties;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sends a proposal back to its instructor, saying why. */
    @Once
    public void returnToInstruction(UUID applicationId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "required");
        }
        progress.advance(
                progress.lock(applicationId), ApplicationAction.RETURN_TO_INSTRUCTION, nextWeek(), reason.strip());
    }

    /** Records the opinion of the committee that met. */
    @Once
    public void present(UUID applicationId, Advice advice) {
        Application application = progress.lock(applicationId);
        committee.add(new CommitteeOpinion(application, advice, Paris.today(clock), actor.get()));
        progress.advance(application, ApplicationAction.PRESENT, application.getDueOn(), advice.comment());
    }

    /** Mends an opinion that was recorded wrong, as long as nothing is decided. */
    @Once
    public void correctOpinion(UUID applicationId, long seen, Advice advice) {
        Application application = progress.lock(applicationId);
        CommitteeOpinion opinion = lastOpinion(applicationId).orElseThrow(NotFound::new);
        opinion.requireVersion(seen);
        String before = opinion.summary();
        String said = opinion.getComment();
        opinion.write(application, advice, Paris.today(clock), actor.get());
        progress.advance(
                application,
                ApplicationAction.CORRECT_OPINION,
                application.getDueOn(),
                Change.listed(Change.of(before, opinion.summary()), Change.of(said, advice.comment())));
    }

    /** An award within what the envelope still holds. */
    @Once
    @RolesAllowed(Roles.DECIDER)
    public void award(UUID applicationId, Deliberation deliberation, List<Money> yearlyAmounts, String reason) {
        award(applicationId, deliberation, yearlyAmounts, reason, null);
    }

    /**
     * @param yearlyAmounts one amount for a single-year award, else one a year, in order
     * @param beyondEnvelope why it gives more than the envelope still holds; not kept when it does not
     */
    @Once
    @RolesAllowed(Roles.DECIDER)
    public void award(
            UUID applicationId,
            Deliberation deliberation,
            List<Money> yearlyAmounts,
            String reason,
            String beyondEnvelope) {
        Application application = decide(applicationId, deliberation);
        Decision decision =
                Decision.award(applicationId, deliberation, yearlyAmounts, reason, actor.get(), clock.instant());
        requireWithinCall(application, decision);
        decision.requireWithin(committee.lockLeft(application.getCall()), beyondEnvelope);
        committee.add(decision);
        progress.advance(
                application,
                ApplicationAction.AWARD,
                nextWeek(),
                Change.listed(deliberation.number(), decision.getBeyondEnvelope()));
    }

    @Once
    @RolesAllowed(Roles.DECIDER)
    public void refuse(UUID applicationId, Deliberation deliberation, String reason) {
        Application application = decide(applicationId, deliberation);
        committee.add(Decision.refusal(applicationId, deliberation, reason, actor.get(), clock.instant()));
        progress.advance(application, ApplicationAction.REFUSE, nextWeek(), deliberation.number());
    }

    /** Mends the number or the date of a deliberation that the association does not know yet. */
    @Once
    @RolesAllowed(Roles.DECIDER)
    public void correct(UUID applicationId, long seen, Deliberation right) {
        Application application = decide(applicationId, right);
        Decision decision = committee.findDecision(applicationId).orElseThrow(NotFound::new);
        decision.requireVersion(seen);
        correct(application, decision, right, decision.getYearlyAmounts(), decision.getBeyondEnvelope());
    }

    /** The same of an award, with its amounts; the history keeps the old ones beside the new. */
    @Once
    @RolesAllowed(Roles.DECIDER)
    public void correct(
            UUID applicationId, long seen, Deliberation right, List<Money> yearlyAmounts, String beyondEnvelope) {
        Application application = decide(applicationId, right);
        Decision decision = committee.findDecision(applicationId).orElseThrow(NotFound::new);
        decision.requireVersion(seen);
        correct(application, decision, right, yearlyAmounts, beyondEnvelope);
    }

    private void correct(
            Application application, Decision decision, Deliberation right, List<Money> amounts, String beyond) {
        Deliberation before = decision.deliberation();
        String given = decision.given();
        Money left = committee.lockLeft(application.getCall()).plus(decision.getAmount());
        boolean same = amounts.equals(decision.getYearlyAmounts());
        decision.correct(right);
        if (!same) {
            decision.correct(amounts);
            requireWithinCall(application, decision);
            decision.requireWithin(left, beyond);
        }
        progress.advance(
                application,
                ApplicationAction.CORRECT_DECISION,
                application.getDueOn(),
                Change.listed(
                        Change.of(before.toString(), right.toString()),
                        Change.of(given, decision.given()),
                        same ? null : decision.getBeyondEnvelope()));
    }

    /** What the envelope of this request holds, and how much of it is left for its decision. */
    @RolesAllowed(Roles.FILE_READER)
    public EnvelopeLeft left(UUID applicationId) {
        Application application = progress.reach(applicationId);
        Money own =
                committee.findDecision(applicationId).map(Decision::getAmount).orElse(Money.ZERO);
        Envelope envelope = application.getCall().getEnvelope();
        return new EnvelopeLeft(
                envelope.getId(),
                envelope.getName(),
                envelope.getTotal(),
                committee.left(application.getCall()).plus(own));
    }

    /** Tells the association: from this instant run the appeal period and the 60 days of payment. */
    @Once
    public void notifyDecision(UUID applicationId) {
        Application application = progress.lock(applicationId);
        Decision decision = committee.findDecision(applicationId).orElseThrow(NotFound::new);
        decision.notified(clock.instant());
        progress.advance(
                application,
                decision.isAward() ? ApplicationAction.NOTIFY_AWARD : ApplicationAction.NOTIFY_REFUSAL,
                null,
                "");
    }

    /** The decision as staff see it, from the moment it is recorded. */
    @RolesAllowed(Roles.FILE_READER)
    public Optional<Decision> find(UUID applicationId) {
        return committee.findDecision(applicationId);
    }

    @RolesAllowed(Roles.FILE_READER)
    public List<CommitteeOpinion> listOpinions(UUID applicationId) {
        return committee.listOpinions(applicationId);
    }

    /** The filed requests of an organisation and what each was given. */
    @RolesAllowed({
        Roles.INSTRUCTOR,
        Roles.SECRETARY,
        Roles.DECIDER,
        Roles.FINANCE_PREPARER,
        Roles.FINANCE_VALIDATOR,
        Roles.CALL_MANAGER,
        Roles.AUDITOR
    })
    public List<OrganisationFile> listOf(UUID organisationId) {
        return committee.listOf(organisationId);
    }

    /** The decision as its association sees it: once notified. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<Decision> findNotified(UUID applicationId) {
        progress.reach(applicationId);
        return committee.findDecision(applicationId).filter(decision -> decision.getNotifiedAt() != null);
    }

    private Application decide(UUID applicationId, Deliberation deliberation) {
        Application application = progress.lock(applicationId);
        deliberation.requirePossible(
                application.filedOn(),
                lastOpinion(applicationId).map(CommitteeOpinion::getMeetingDate).orElse(null),
                Paris.today(clock));
        duties.take(applicationId, actor.get(), Duty.DECIDER);
        return application;
    }

    private Optional<CommitteeOpinion> lastOpinion(UUID applicationId) {
        return committee.listOpinions(applicationId).stream().findFirst();
    }

    private static void requireWithinCall(Application application, Decision decision) {
        if (decision.getAmount().exceeds(application.cap())) {
            throw RuleViolation.onField("amount", "proposal.aboveCap", application.cap());
        }
        if (decision.getYearlyAmounts().size() > application.getCall().getMaxYears()) {
            throw RuleViolation.onField(
                    "amount", "decision.tooManyYears", application.getCall().getMaxYears());
        }
    }

    private LocalDate nextWeek() {
        return Paris.today(clock).plusWeeks(1);
    }
}
