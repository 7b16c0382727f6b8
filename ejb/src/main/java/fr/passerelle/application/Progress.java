package fr.passerelle.application;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.workflow.History;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.base.workflow.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Moves a file from state to state inside the caller's transaction: row held, table obeyed, step recorded, observers
 * told. Later stages (committee) move files through it too.
 */
@ApplicationScoped
public class Progress {
    private ApplicationRepository applications;
    private History history;
    private CurrentActor actor;

    protected Progress() {}

    @Inject
    Progress(ApplicationRepository applications, History history, CurrentActor actor) {
        this.applications = applications;
        this.history = history;
        this.actor = actor;
    }

    /** The file, held until the transaction ends; not found when out of the reach of the current actor. */
    public Application lock(UUID applicationId) {
        return applications.lock(applicationId, actor.get());
    }

    /** True when the current actor may read this file. */
    public boolean reaches(UUID applicationId) {
        return applications.get(applicationId, actor.get()) != null;
    }

    /** Writes in the history what does not move the file. */
    void note(Application application, ApplicationAction action, String comment) {
        history.record(
                Subject.of(application), Move.of(action, application.getState(), application.getState()), comment);
    }

    /** True when this was done on that day, Paris time. */
    boolean isNoted(Application application, ApplicationAction action, LocalDate day) {
        return history.list("Application", application.getId()).stream()
                .filter(step -> step.getAction().equals(action.name()))
                .anyMatch(step -> Paris.localTime(step.getAt()).toLocalDate().equals(day));
    }

    /** @param due by when the next person should act, null when nobody has to */
    public void advance(Application application, ApplicationAction action, LocalDate due, String comment) {
        ApplicationState from = application.getState();
        application.perform(action, actor.get(), due);
        history.record(Subject.of(application), Move.of(action, from, application.getState()), comment);
    }
}
