package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Checks;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.AmountInWords;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Notification of a grant: amount, object, period, payments, duties, appeal channels.
 *
 * @param date of the letter
 * @param check may be null: then no code is printed
 */
public record AwardLetter(
        Language language,
        String reference,
        LocalDate date,
        Stage stage,
        Funder funder,
        Beneficiary beneficiary,
        Request request,
        Award award,
        CheckPage check)
        implements Document {
    public AwardLetter {
        Checks.of()
                .present(language, "language")
                .text(reference, "reference")
                .present(date, "date")
                .present(stage, "stage")
                .present(funder, "funder")
                .present(beneficiary, "beneficiary")
                .present(request, "request")
                .present(award, "award")
                .that(
                        date == null
                                || award == null
                                || !date.isBefore(award.deliberation().date()),
                        "letter.beforeDeliberation")
                .orRefuse();
    }

    @Override
    public Sheet sheet() {
        Texts texts = Texts.in(language);
        Letters letters = new Letters(texts);
        Flow flow = new Flow(texts);
        announce(flow, texts);
        new FundingTables(texts).write(flow, award.funding());
        flow.section(texts.get("award.duties"));
        award.duties().forEach(flow::bullet);
        flow.paragraph(texts.get(award.agreementFollows() ? "award.agreement" : "award.noAgreement"));
        letters.signature(flow, funder);
        letters.end(flow, funder, check);
        String subject = texts.get("award.subject", request.project());
        return new Sheet(
                language,
                texts.get("letter.subject", subject),
                "",
                texts.set(funder.name()),
                reference,
                letters.head(funder, beneficiary, date, reference, subject),
                flow.blocks(),
                stage == Stage.DRAFT,
                date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private void announce(Flow flow, Texts texts) {
        Formats formats = new Formats(language);
        var funding = award.funding();
        flow.paragraph(texts.get("letter.salutation"))
                .paragraph(texts.get(
                        "award.decision",
                        award.deliberation().number(),
                        formats.date(award.deliberation().date()),
                        formats.the(funder.name()),
                        beneficiary.name(),
                        request.project(),
                        request.call(),
                        request.reference()))
                .amount(
                        texts.get("award.amount"),
                        formats.euros(funding.total()),
                        AmountInWords.of(funding.total(), language))
                .table(Shape.FACTS)
                .row(texts.get("fact.object"), request.project())
                .row(
                        texts.get("fact.term"),
                        texts.get(
                                "term",
                                formats.date(award.term().start()),
                                formats.date(award.term().end())))
                .row(texts.get("fact.asked"), formats.euros(request.amount()))
                .row(
                        texts.get("fact.share"),
                        texts.get(
                                "share",
                                formats.about(funding.total(), request.budget()),
                                formats.euros(request.budget())));
    }
}
