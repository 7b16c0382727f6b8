package fr.passerelle.reports;

import fr.passerelle.reports.layout.Flow;
import fr.passerelle.reports.layout.Grid.Shape;
import fr.passerelle.reports.layout.Sheet;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.Checks;
import fr.passerelle.reports.part.Section;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Language;
import fr.passerelle.reports.words.Texts;
import java.time.Instant;
import java.util.List;

/**
 * An application as it stands, to print or keep: every answer under its section, and the budget, even out of balance.
 *
 * @param issuer name of the authority that opened the call
 * @param applicant name of the organisation
 * @param status in the language of the document, as in "Brouillon, pas encore déposé"
 * @param printedAt the state of which instant this is
 * @param sections those that come before the budget on the pages
 * @param budgets may be empty
 * @param after the sections that come after it, may be empty
 */
public record ApplicationSummary(
        Language language,
        String reference,
        String issuer,
        String call,
        String applicant,
        String status,
        Instant printedAt,
        List<Section> sections,
        List<Budget> budgets,
        List<Section> after)
        implements Document {
    public ApplicationSummary {
        sections = sections == null ? List.of() : List.copyOf(sections);
        budgets = budgets == null ? List.of() : List.copyOf(budgets);
        after = after == null ? List.of() : List.copyOf(after);
        Checks.of()
                .present(language, "language")
                .text(reference, "reference")
                .text(issuer, "issuer")
                .text(call, "summary.call")
                .text(applicant, "summary.applicant")
                .text(status, "summary.status")
                .present(printedAt, "summary.printedAt")
                .notEmpty(sections, "summary.sections")
                .orRefuse();
    }

    @Override
    public Sheet sheet() {
        Texts texts = Texts.in(language);
        Formats formats = new Formats(language);
        Flow flow = new Flow(texts);
        flow.table(Shape.FACTS)
                .row(texts.get("fact.applicant"), applicant)
                .row(texts.get("fact.call"), call)
                .row(texts.get("fact.status"), status)
                .row(texts.get("fact.printedAt"), formats.instant(printedAt));
        sections.forEach(section -> section(flow, texts, section));
        budgets.forEach(budget -> budget(flow, texts, budget));
        after.forEach(section -> section(flow, texts, section));
        return new Sheet(
                language,
                texts.get("summary.title"),
                texts.get("summary.subtitle", reference, applicant),
                texts.set(issuer),
                reference,
                null,
                flow.blocks(),
                false,
                printedAt);
    }

    private static void section(Flow flow, Texts texts, Section section) {
        flow.section(section.title()).table(Shape.FACTS);
        for (Section.Answer answer : section.answers()) {
            flow.row(answer.label(), answer.value().isBlank() ? texts.get("summary.blank") : answer.value());
        }
    }

    private static void budget(Flow flow, Texts texts, Budget budget) {
        flow.section(budget.title());
        new BudgetTable(texts).write(flow, budget);
        if (!budget.isBalanced()) flow.strong(texts.get("summary.unbalanced"));
    }
}
