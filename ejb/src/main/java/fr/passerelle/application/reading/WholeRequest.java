package fr.passerelle.application.reading;

import fr.passerelle.application.Application;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.form.Answers;
import fr.passerelle.form.Form;
import java.util.List;

/** A request as it stands, answers and pieces, to be read from end to end. */
public record WholeRequest(Application application, Form form, Answers typed, List<AttachmentRow> attachments) {}
