package fr.passerelle.application;

import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Proposal;
import fr.passerelle.application.assessment.Score;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.form.Form;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work of the case officer on one file. Acting takes the duty of instructor, which excludes deciding and paying. */
@Stateless
@RolesAllowed(Roles.INSTRUCTOR)
public class Instruction {
    private ApplicationRepository applications;
    private Duties duties;
    private Progress progress;
    private AnswerDeadlines dueDates;
    private CurrentActor actor;
    private Clock clock;

    protected Instruction() {}

    @Inject
    Instruction(
            ApplicationRepository applications,
            Duties duties,
            Progress progress,
            AnswerDeadlines dueDates,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.duties = duties;
        this.progress = progress;
        this.dueDates = dueDates;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes the file in charge: from now on it stands in this instructor's inbox; whoever had it is told. */
    @Once
    public void takeCharge(UUID applicationId) {
        Application application = progress.lock(applicationId);
        if (application.mayBeTakenBy(actor.get())) {
            duties.take(applicationId, actor.get(), Duty.INSTRUCTOR);
            progress.remark(application, ApplicationRemark.TAKE_CHARGE, application.getAssigneeName());
            application.assignTo(actor.get());
        }
    }

    /** Asks back only these fields and pieces; the association answers by {@code answerBy}. */
    @Once
    public void askCorrection(UUID applicationId, List<CorrectionItem> items, LocalDate answerBy) {
        Application application = progress.take(applicationId);
        Form form = Form.of(application.getCall());
        items.forEach(item -> form.requireKnown(item.field()));
        Move asking = progress.advance(application, ApplicationAction.ASK_CORRECTION, answerBy, "");
        applications.add(new Correction(
                asking, items, answerBy, clock.instant(), actor.get().name()));
    }

    /** Reminds the association of what was asked back, once a day at most. */
    @Once
    public void remind(UUID applicationId) {
        Application application = progress.take(applicationId);
        if (progress.isDone(application, ApplicationAction.REMIND, dueDates.today())) {
            throw new RuleViolation("correction.remindedToday");
        }
        progress.advance(application, ApplicationAction.REMIND, application.getDueOn(), "");
    }

    @Once
    public void declareComplete(UUID applicationId) {
        progress.advance(progress.take(applicationId), ApplicationAction.DECLARE_COMPLETE, dueDates.assessment(), "");
    }

    /**
     * Keeps the marks given so far; they can be changed until the proposal.
     *
     * @param seen the version of the grid that they were written on, {@link Assessment#NONE} when it was empty
     */
    @Once
    public void score(UUID applicationId, long seen, List<Score> marks) {
        Application application = progress.take(applicationId);
        application.requireState(ApplicationState.COMPLETE);
        assessment(applicationId, seen).score(marks, application.getCall().getCriteria(), actor.get(), clock.instant());
    }

    /** @param seen the version of the grid that the proposal rests on */
    @Once
    public void propose(UUID applicationId, long seen, Proposal proposal) {
        Application application = progress.take(applicationId);
        assessment(applicationId, seen)
                .propose(
                        proposal, application.getCall().getCriteria(), application.cap(), actor.get(), clock.instant());
        progress.advance(
                application,
                ApplicationAction.PROPOSE,
                dueDates.decision(application.getSubmittedAt()),
                proposal.reason());
    }

    /** An internal note: never shown to the association. */
    @Once
    public void note(UUID applicationId, String body) {
        Application application = applications.get(applicationId, actor.get());
        applications.add(new Note(application.getId(), actor.get(), body, clock.instant()));
    }

    /** The grid, as long as nobody wrote in it since it was seen. */
    private Assessment assessment(UUID applicationId, long seen) {
        Optional<Assessment> known = applications.findAssessment(applicationId);
        if (known.map(Assessment::getVersion).orElse(Assessment.NONE) != seen) {
            throw new StaleVersion();
        }
        return known.orElseGet(() -> {
            Assessment fresh = new Assessment(applicationId, actor.get(), clock.instant());
            applications.add(fresh);
            return fresh;
        });
    }
}
