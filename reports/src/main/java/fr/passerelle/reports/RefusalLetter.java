package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Checks;
import fr.passerelle.reports.part.Deliberation;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Notification of a refusal, with its reasons (not required by law, always given here) and the appeal channels.
 *
 * @param reasons at least one, each a sentence
 * @param check may be null: then no code is printed
 */
public record RefusalLetter(
        Language language,
        String reference,
        LocalDate date,
        Stage stage,
        Funder funder,
        Beneficiary applicant,
        Request request,
        Deliberation deliberation,
        List<String> reasons,
        CheckPage check)
        implements Document {
    public RefusalLetter {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        Checks.of()
                .present(language, "language")
                .text(reference, "reference")
                .present(date, "date")
                .present(stage, "stage")
                .present(funder, "funder")
                .present(applicant, "beneficiary")
                .present(request, "request")
                .present(deliberation, "deliberation")
                .notEmpty(reasons, "refusal.reasons")
                .that(reasons.stream().noneMatch(String::isBlank), "refusal.blankReason")
                .that(
                        date == null || deliberation == null || !date.isBefore(deliberation.date()),
                        "letter.beforeDeliberation")
                .orRefuse();
    }

    @Override
    public Sheet sheet() {
        Texts texts = Texts.in(language);
        Formats formats = new Formats(language);
        Letters letters = new Letters(texts);
        Flow flow = new Flow(texts);
        flow.paragraph(texts.get("letter.salutation"))
                .paragraph(texts.get(
                        "refusal.request",
                        formats.euros(request.amount()),
                        request.project(),
                        request.call(),
                        request.reference()))
                .paragraph(texts.get(
                        "refusal.decision",
                        deliberation.number(),
                        formats.date(deliberation.date()),
                        formats.the(funder.name())))
                .section(texts.get(reasons.size() == 1 ? "refusal.reason" : "refusal.reasons"));
        reasons.forEach(flow::bullet);
        flow.section(texts.get("refusal.next")).paragraph(texts.get("refusal.advice", letters.reach(funder.contact())));
        letters.signature(flow, funder);
        letters.end(flow, funder, check);
        String subject = texts.get("refusal.subject", request.project());
        return new Sheet(
                language,
                texts.get("letter.subject", subject),
                "",
                texts.set(funder.name()),
                reference,
                letters.head(funder, applicant, date, reference, subject),
                flow.blocks(),
                stage == Stage.DRAFT,
                date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
