package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Duties;
import fr.passerelle.base.access.Duty;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves a file from state to state inside the caller's transaction: row held, table obeyed, step recorded, observers
 * told. Later stages (committee) move files through it too.
 */
@ApplicationScoped
public class Progress {
    private ApplicationRepository applications;
    private History history;
    private Duties duties;
    private CurrentActor actor;

    protected Progress() {}

    @Inject
    Progress(ApplicationRepository applications, History history, Duties duties, CurrentActor actor) {
        this.applications = applications;
        this.history = history;
        this.duties = duties;
        this.actor = actor;
    }

    /** The file, held until the transaction ends; not found when out of the reach of the current actor. */
    public Application lock(UUID applicationId) {
        return applications.lock(applicationId, actor.get());
    }

    /** The same for an instructor who works on it: they take that duty, and the file when nobody has it. */
    Application take(UUID applicationId) {
        Application application = lock(applicationId);
        duties.take(applicationId, actor.get(), Duty.INSTRUCTOR);
        if (application.getAssigneeId() == null) {
            application.assignTo(actor.get());
        }
        return application;
    }

    /** The file, to be read; not found when out of the reach of the current actor. */
    public Application reach(UUID applicationId) {
        return applications.get(applicationId, actor.get());
    }

    /** What was asked back and is not answered yet. */
    public Optional<Correction> openCorrection(UUID applicationId) {
        return applications.findOpenCorrection(applicationId);
    }

    /** Writes in the history what does not move the file. */
    void remark(Application application, ApplicationRemark matter, String comment) {
        history.remark(application, matter, comment);
    }

    /** True when this was done on that day, Paris time. */
    boolean isDone(Application application, ApplicationAction action, LocalDate day) {
        return history.list(Application.WORKFLOW, application.getId()).stream()
                .filter(step -> step.is(action))
                .anyMatch(step -> Paris.localTime(step.getAt()).toLocalDate().equals(day));
    }

    /** @param due by when the next person should act, null when nobody has to */
    public Move advance(Application application, ApplicationAction action, LocalDate due, String comment) {
        return application.perform(action, history.mover(), due, comment);
    }
}
