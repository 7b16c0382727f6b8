package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Checks;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.util.List;

/**
 * Accusé de réception of an application (CRPA, art. L112-3 and R112-5): number, instant, what was received, what happens
 * next, who answers, when silence means refusal and how to appeal.
 *
 * @param pieces may be empty when the call asks for none
 * @param check may be null: then no code is printed
 */
public record ReceiptDocument(
        Language language,
        Filing filing,
        Funder funder,
        Beneficiary applicant,
        Request request,
        List<Piece> pieces,
        CheckPage check)
        implements Document {
    public ReceiptDocument {
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
        Checks.of()
                .present(language, "language")
                .present(filing, "filing")
                .present(funder, "funder")
                .present(applicant, "beneficiary")
                .present(request, "request")
                .orRefuse();
    }

    @Override
    public String reference() {
        return filing.number();
    }

    @Override
    public Sheet sheet() {
        Texts texts = Texts.in(language);
        Formats formats = new Formats(language);
        Letters letters = new Letters(texts);
        Flow flow = new Flow(texts);
        whatWeReceived(flow, texts, formats);
        pieces(flow, texts, formats);
        flow.section(texts.get("receipt.next"));
        for (int step = 1; step <= 4; step++) flow.item(step + ".", texts.get("receipt.next." + step));
        flow.paragraph(texts.get("receipt.contact", letters.reach(funder.contact())));
        flow.section(texts.get("receipt.law"))
                .note(texts.get("receipt.law.receipt"))
                .note(texts.get("receipt.law.silence", formats.date(filing.silentRefusalOn())))
                .note(texts.get("receipt.law.incomplete"));
        letters.end(flow, funder, check);
        return new Sheet(
                language,
                texts.get("receipt.title"),
                texts.get("receipt.subtitle", filing.number(), formats.instant(filing.receivedAt())),
                texts.set(funder.name()),
                filing.number(),
                null,
                flow.blocks(),
                false,
                filing.receivedAt());
    }

    private void whatWeReceived(Flow flow, Texts texts, Formats formats) {
        flow.paragraph(texts.get("receipt.intro", formats.the(funder.name())));
        flow.table(Shape.FACTS)
                .row(texts.get("fact.receivedAt"), formats.instant(filing.receivedAt()))
                .row(texts.get("fact.request"), request.reference())
                .row(texts.get("fact.call"), request.call())
                .row(texts.get("fact.project"), request.project())
                .row(texts.get("fact.applicant"), applicant.name());
        if (!applicant.siret().isBlank()) flow.row("SIRET", formats.siret(applicant.siret()));
        if (!applicant.rna().isBlank()) flow.row("RNA", applicant.rna());
        flow.row(texts.get("fact.depositedBy"), filing.depositedBy())
                .row(texts.get("fact.asked"), formats.euros(request.amount()))
                .row(texts.get("fact.budget"), formats.euros(request.budget()))
                .row(texts.get("fact.sha256"), filing.sha256());
    }

    private void pieces(Flow flow, Texts texts, Formats formats) {
        flow.section(texts.get("receipt.pieces", pieces.size()));
        if (pieces.isEmpty()) {
            flow.paragraph(texts.get("receipt.noPiece"));
            return;
        }
        flow.table(Shape.PIECES, texts.get("head.piece"), texts.get("head.size"), texts.get("head.sha256"));
        for (Piece piece : pieces) {
            flow.row(piece.slot() + "\n" + piece.fileName(), formats.size(piece.bytes()), piece.sha256());
        }
    }
}
