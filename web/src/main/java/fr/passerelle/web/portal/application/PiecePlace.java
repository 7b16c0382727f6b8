package fr.passerelle.web.portal.application;

import fr.passerelle.application.CorrectionItem;
import fr.passerelle.application.reading.RequestPieces;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.call.PieceRequirement;
import java.util.List;
import java.util.stream.Collectors;

/** One piece asked, what is in it, whether it may change, and MEL's words when it was asked back. */
public record PiecePlace(PieceRequirement piece, List<AttachmentRow> attached, boolean open, String asked) {

    static List<PiecePlace> listOf(RequestPieces request) {
        return request.open().application().getCall().getPieces().stream()
                .map(piece -> of(piece, request))
                .toList();
    }

    private static PiecePlace of(PieceRequirement piece, RequestPieces request) {
        String field = "PIECE." + piece.code();
        return new PiecePlace(
                piece,
                request.attachments().stream()
                        .filter(row -> row.slot().equals(piece.code()))
                        .toList(),
                request.open().isOpen(field),
                request.open().openCorrection().stream()
                        .flatMap(correction -> correction.getItems().stream())
                        .filter(item -> item.covers(field))
                        .map(CorrectionItem::reason)
                        .collect(Collectors.joining(" ")));
    }

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
