package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.part.Funding;
import fr.passerelle.reports.part.Instalment;
import fr.passerelle.reports.part.Tranche;
import fr.passerelle.reports.words.AmountInWords;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Texts;

/** The yearly tranches (when there are several) and the payment schedule, each with its total. */
record FundingTables(Texts texts) {
    void write(Flow flow, Funding funding) {
        if (funding.isMultiYear()) tranches(flow, funding);
        schedule(flow, funding);
    }

    private void tranches(Flow flow, Funding funding) {
        Formats formats = new Formats(texts.language());
        flow.section(texts.get("tranches.title"))
                .table(Shape.TRANCHES, texts.get("head.year"), texts.get("head.amount"), texts.get("head.words"));
        for (Tranche tranche : funding.tranches()) {
            flow.row(
                    String.valueOf(tranche.year()),
                    formats.figures(tranche.amount()),
                    AmountInWords.of(tranche.amount(), texts.language()));
        }
        flow.total(
                texts.get("total"),
                formats.figures(funding.total()),
                AmountInWords.of(funding.total(), texts.language()));
    }

    private void schedule(Flow flow, Funding funding) {
        Formats formats = new Formats(texts.language());
        flow.section(texts.get("schedule.title"))
                .table(
                        Shape.SCHEDULE,
                        texts.get("head.rank"),
                        texts.get("head.payment"),
                        texts.get("head.condition"),
                        texts.get("head.due"),
                        texts.get("head.amount"));
        int rank = 1;
        for (Instalment instalment : funding.instalments()) {
            flow.row(
                    String.valueOf(rank++),
                    instalment.kind(),
                    instalment.condition(),
                    instalment.due() == null ? texts.get("schedule.onEvent") : formats.shortDate(instalment.due()),
                    formats.figures(instalment.amount()));
        }
        flow.total("", texts.get("total"), "", "", formats.figures(funding.total()));
    }
}
