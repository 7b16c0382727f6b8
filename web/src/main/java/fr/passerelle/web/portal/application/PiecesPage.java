package fr.passerelle.web.portal.application;

import fr.passerelle.application.ApplicationFile;
import fr.passerelle.application.Applications;
import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.Pieces;
import fr.passerelle.base.attachment.AcceptedType;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pieces of a file: one slot for each that the call asks. */
@Named
@ViewScoped
public class PiecesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;

    @Inject
    private Pieces pieces;

    @Inject
    private Notices notices;

    private UUID id;
    private String back;
    private transient Part part;
    private transient ApplicationFile file;

    /** One piece asked, what is in it, whether it may change, and MEL's words when it was asked back. */
    public record Place(PieceRequirement piece, List<AttachmentRow> attached, boolean open, String asked) {
        public String id() {
            return Addresses.fieldId("PIECE." + piece.code());
        }

        /** The key of its state in the texts of the screens. */
        public String state() {
            if (!attached.isEmpty()) {
                return "pieces.joined";
            }
            return piece.required() ? "pieces.missing" : "pieces.none";
        }

        public String tone() {
            return state().equals("pieces.missing") ? "todo" : attached.isEmpty() ? "neutral" : "done";
        }
    }

    public void load() {
        getFile();
    }

    public String attach(String slot) {
        try (InputStream content = part.getInputStream()) {
            UUID attached = pieces.attach(id, slot, part.getSubmittedFileName(), content);
            notices.done("pieces.attached", label(slot));
            // The address differs each time: the script that follows the redirect then sees a new page.
            return here() + "&sent=" + attached;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public String remove(String slot, UUID attachmentId) {
        pieces.remove(id, slot, attachmentId);
        notices.done("pieces.removed", label(slot));
        return here();
    }

    private String here() {
        return Addresses.redirect(Addresses.section(id, FormSection.PIECES))
                + ("check".equals(back) ? "&back=check" : "");
    }

    private String label(String slot) {
        return getFile().form().call().getPieces().stream()
                .filter(piece -> piece.code().equals(slot))
                .findFirst()
                .orElseThrow(NotFound::new)
                .label();
    }

    /** None while the server rebuilds a page that it forgot: its address is read just after. */
    public List<Place> getPlaces() {
        if (id == null) {
            return List.of();
        }
        return getFile().form().call().getPieces().stream().map(this::place).toList();
    }

    private Place place(PieceRequirement piece) {
        String field = "PIECE." + piece.code();
        return new Place(
                piece,
                getFile().attachments().stream()
                        .filter(row -> row.slot().equals(piece.code()))
                        .toList(),
                getFile().isOpen(field),
                getFile().openCorrection().stream()
                        .flatMap(correction -> correction.getItems().stream())
                        .filter(item -> item.covers(field))
                        .map(CorrectionItem::reason)
                        .collect(Collectors.joining(" ")));
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = applications.view(id);
        }
        return file;
    }

    public String getAccept() {
        return AcceptedType.chooserFilter();
    }

    public String getNext() {
        String next = Neighbours.of(getFile(), FormSection.PIECES).next();
        return "check".equals(back) || next == null ? Addresses.check(id) : next;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
