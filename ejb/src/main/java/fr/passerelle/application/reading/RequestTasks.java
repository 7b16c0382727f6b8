package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.base.attachment.AttachmentRow;
import java.util.List;

/** All that is to be filed, answers and pieces: the list of tasks, and the look before sending. */
public record RequestTasks(FilledForm filled, List<AttachmentRow> attachments) {
    public Application application() {
        return filled.application();
    }

    public OpenFields open() {
        return filled.open();
    }

    /** The list of tasks: one line per section of the form. */
    public List<SectionTask> sections() {
        return SectionTask.listOf(this);
    }
}
