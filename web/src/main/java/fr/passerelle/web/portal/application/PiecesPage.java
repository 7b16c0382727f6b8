package fr.passerelle.web.portal.application;

import fr.passerelle.application.Application;
import fr.passerelle.application.Pieces;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.application.reading.RequestPieces;
import fr.passerelle.base.attachment.AcceptedType;
import fr.passerelle.call.FormSection;
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
    private transient RequestPieces asked;

    public void load() {
        asked();
    }

    public String attach(String slot) {
        try (InputStream content = part.getInputStream()) {
            UUID attached = pieces.attach(id, slot, part.getSubmittedFileName(), content);
            notices.done(
                    "pieces.attached", getApplication().getCall().piece(slot).label());
            // The address differs each time: the script that follows the redirect then sees a new page.
            return here() + "&sent=" + attached;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public String remove(String slot, UUID attachmentId) {
        pieces.remove(id, slot, attachmentId);
        notices.done("pieces.removed", getApplication().getCall().piece(slot).label());
        return here();
    }

    private String here() {
        return Addresses.redirect(Addresses.section(id, FormSection.PIECES))
                + ("check".equals(back) ? "&back=check" : "");
    }

    /** None while the server rebuilds a page that it forgot: its address is read just after. */
    public List<PiecePlace> getPlaces() {
        return id == null ? List.of() : PiecePlace.listOf(asked());
    }

    private RequestPieces asked() {
        if (asked == null) {
            asked = applications.pieces(id);
        }
        return asked;
    }

    public Application getApplication() {
        return asked().open().application();
    }

    public String getAccept() {
        return AcceptedType.chooserFilter();
    }

    public String getNext() {
        String next = Neighbours.of(asked().open(), FormSection.PIECES).next();
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
