package fr.passerelle.application;

import fr.passerelle.call.ProjectCall;
import fr.passerelle.form.Form;
import fr.passerelle.platform.Once;
import fr.passerelle.security.CurrentActor;
import fr.passerelle.security.Duties;
import fr.passerelle.security.Duty;
import fr.passerelle.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The work of the case officer on one file. Acting takes the duty of instructor, which excludes deciding and paying. */
@Stateless
@RolesAllowed(Roles.INSTRUCTOR)
public class Instruction {
    private ApplicationRepository applications;
    private Duties duties;
    private Progress progress;
    private DueDates dueDates;
    private CurrentActor actor;
    private Clock clock;

    protected Instruction() {}

    @Inject
    Instruction(
            ApplicationRepository applications,
            Duties duties,
            Progress progress,
            DueDates dueDates,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.duties = duties;
        this.progress = progress;
        this.dueDates = dueDates;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes the file in charge: from now on it stands in this instructor's inbox. */
    @Once
    public void takeCharge(UUID applicationId) {
        take(applicationId).assignTo(actor.get());
    }

    /** Asks back only these fields and pieces; the association answers by {@code answerBy}. */
    @Once
    public void askCorrection(UUID applicationId, List<CorrectionItem> items, LocalDate answerBy) {
        Application application = take(applicationId);
        Form form = Form.of(application.getCall());
        items.forEach(item -> form.requireKnown(item.field()));
        applications.add(new Correction(
                applicationId, items, answerBy, clock.instant(), actor.get().name()));
        progress.advance(application, ApplicationAction.ASK_CORRECTION, answerBy, "");
    }

    @Once
    public void declareComplete(UUID applicationId) {
        progress.advance(take(applicationId), ApplicationAction.DECLARE_COMPLETE, dueDates.assessment(), "");
    }

    /** Keeps the marks given so far; they can be changed until the proposal. */
    @Once
    public void score(UUID applicationId, List<Score> marks) {
        Application application = take(applicationId);
        application.requireState(ApplicationState.COMPLETE);
        assessment(applicationId).score(marks, application.getCall().getCriteria(), actor.get(), clock.instant());
    }

    @Once
    public void propose(UUID applicationId, Proposal proposal) {
        Application application = take(applicationId);
        ProjectCall call = application.getCall();
        assessment(applicationId)
                .propose(
                        proposal,
                        call.getCriteria(),
                        call.getCeiling().cap(application.getRequestedAmount(), application.getBudgetTotal()),
                        actor.get(),
                        clock.instant());
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

    private Application take(UUID applicationId) {
        Application application = progress.lock(applicationId);
        duties.take(applicationId, actor.get(), Duty.INSTRUCTOR);
        if (application.getAssigneeId() == null) {
            application.assignTo(actor.get());
        }
        return application;
    }

    private Assessment assessment(UUID applicationId) {
        return applications.findAssessment(applicationId).orElseGet(() -> {
            Assessment fresh = new Assessment(applicationId, actor.get(), clock.instant());
            applications.add(fresh);
            return fresh;
        });
    }
}
