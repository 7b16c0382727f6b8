package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.RequestTasks;
import fr.passerelle.application.reading.SectionState;
import fr.passerelle.application.reading.SectionTask;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of tasks of a file: its sections, in any order, and how far each is. */
@Named
@ViewScoped
public class FilePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<SectionState> READY =
            Set.of(SectionState.DONE, SectionState.OPTIONAL, SectionState.CORRECTED, SectionState.CLOSED);

    @Inject
    private Applications applications;

    @Inject
    private ReaderTexts texts;

    private UUID id;
    private transient RequestTasks tasks;

    /** One line of the list. */
    public record Line(SectionTask task, String href, String hint) {}

    public void load() {
        getTasks();
    }

    public RequestTasks getTasks() {
        if (tasks == null) {
            tasks = applications.tasks(id);
        }
        return tasks;
    }

    public Application getApplication() {
        return getTasks().application();
    }

    /** True for whoever may still throw the draft away. */
    public boolean isAbandonable() {
        return getApplication().isDraft() && !getTasks().open().allowedActions().isEmpty();
    }

    public List<Line> getLines() {
        return getTasks().sections().stream().map(this::line).toList();
    }

    private Line line(SectionTask task) {
        return new Line(task, Addresses.section(id, task.section()), hint(task));
    }

    private String hint(SectionTask task) {
        String missing = task.state() == SectionState.STARTED
                ? texts.web(
                                task.gaps().size() == 1 ? "file.gap" : "file.gaps",
                                task.gaps().size()) + " "
                : "";
        return missing
                + task.last()
                        .map(change -> texts.web("file.last", change.by(), change.at()))
                        .orElse("");
    }

    /** True while something may still be written: a draft, or what was asked back. */
    public boolean isOpen() {
        return getApplication().isDraft() || getApplication().getState() == ApplicationState.INCOMPLETE;
    }

    public long getReady() {
        return getTasks().sections().stream()
                .filter(task -> READY.contains(task.state()))
                .count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
