package fr.passerelle.application.reading;

import fr.passerelle.base.attachment.AttachmentRow;
import java.util.List;

/** The pieces of a request, and which of their slots may be changed. */
public record RequestPieces(OpenFields open, List<AttachmentRow> attachments) {}
