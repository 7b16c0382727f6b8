package fr.passerelle.document;

import fr.passerelle.application.Snapshot;
import fr.passerelle.application.Submission;
import fr.passerelle.application.reading.TypedRequest;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.ReceiptDocument;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The accusé de réception of one filing, from its frozen snapshot. */
record Receipts(TypedRequest request, Submission submission, Funder funder, int silenceMonths) {

    String number() {
        return request.application().getReference() + "-" + submission.getNumber();
    }

    Document document(CheckPage check) {
        return new ReceiptDocument(
                Language.FR,
                new Filing(
                        number(),
                        submission.getReceivedAt(),
                        submission.getSubmittedBy(),
                        submission.getSha256(),
                        silentRefusal()),
                funder,
                Parts.beneficiary(request),
                Parts.request(request.application()),
                pieces(),
                check);
    }

    private LocalDate silentRefusal() {
        return Paris.localTime(submission.getReceivedAt()).toLocalDate().plusMonths(silenceMonths);
    }

    private List<Piece> pieces() {
        Map<String, String> labels = request.application().getCall().getPieces().stream()
                .collect(Collectors.toMap(PieceRequirement::code, PieceRequirement::label));
        return submission.frozen().pieces().stream()
                .map(piece -> piece(piece, labels.getOrDefault(piece.slot(), piece.slot())))
                .toList();
    }

    private static Piece piece(Snapshot.Piece piece, String label) {
        return new Piece(label, piece.fileName(), piece.size(), piece.sha256());
    }
}
