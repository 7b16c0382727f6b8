package fr.passerelle.application.reading;

import fr.passerelle.application.Message;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.workflow.Step;
import java.util.List;

/** A filed request as its association follows it: {@code steps} stop at what was notified. */
public record FollowedRequest(
        OpenFields open, List<AttachmentRow> attachments, List<Message> messages, List<Step> steps) {}
