package fr.passerelle.application;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.attachment.PieceKind;
import fr.passerelle.base.attachment.Slot;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** The pieces of a request, each in the slot that its call names; changed only while that slot is open. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Pieces {
    private Drafts drafts;
    private Attachments attachments;

    protected Pieces() {}

    @Inject
    Pieces(Drafts drafts, Attachments attachments) {
        this.drafts = drafts;
        this.attachments = attachments;
    }

    /** Puts a file in this slot, in the place of the one that was there; the old one is kept, out of sight. */
    @Once
    public UUID attach(UUID applicationId, String slot, String declaredName, InputStream content) {
        Application application = drafts.requireOpenPiece(applicationId, slot);
        UUID organisationId = application.getOrganisation().getId();
        List<AttachmentRow> there = inSlot(application, slot);
        UUID attached = takeIn(new Slot(PieceKind.REQUEST, organisationId, applicationId, slot), declaredName, content);
        there.forEach(old -> attachments.supersede(old.id()));
        return attached;
    }

    /** A refused file is told beside its own slot. */
    private UUID takeIn(Slot slot, String declaredName, InputStream content) {
        try {
            return attachments.attach(slot, declaredName, content);
        } catch (RuleViolation refused) {
            throw refused.movedTo("PIECE." + slot.name());
        }
    }

    @Once
    public void remove(UUID applicationId, String slot, UUID attachmentId) {
        Application application = drafts.requireOpenPiece(applicationId, slot);
        inSlot(application, slot).stream()
                .filter(row -> row.id().equals(attachmentId))
                .findAny()
                .orElseThrow(NotFound::new);
        attachments.supersede(attachmentId);
    }

    private List<AttachmentRow> inSlot(Application application, String slot) {
        return attachments.listCurrent(application.getOrganisation().getId(), application.getId()).stream()
                .filter(row -> row.slot().equals(slot))
                .toList();
    }
}
