package fr.passerelle.document;

import fr.passerelle.application.reading.WholeRequest;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.call.FormSection;
import fr.passerelle.form.AccountSide;
import fr.passerelle.form.Answers;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FieldType;
import fr.passerelle.form.FinancingPlan;
import fr.passerelle.form.Question;
import fr.passerelle.form.QuestionWording;
import fr.passerelle.reports.ApplicationSummary;
import fr.passerelle.reports.Document;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import fr.passerelle.reports.part.Section;
import fr.passerelle.reports.words.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file as it stands, to print or keep: every answer under its section, in the order of the pages.
 *
 * @param communes names by INSEE code
 */
record Recap(WholeRequest request, String issuer, Map<String, String> communes, Instant at, Locale locale) {

    Document document() {
        return new ApplicationSummary(
                locale.getLanguage().equals("en") ? Language.EN : Language.FR,
                request.application().getReference(),
                issuer,
                request.application().getCall().getTitle(),
                request.application().getOrganisation().getName(),
                Texts.label(locale, request.application().getState().shownToApplicant()),
                at,
                asked().takeWhile(section -> section != FormSection.BUDGET)
                        .map(this::section)
                        .toList(),
                asked().anyMatch(section -> section == FormSection.BUDGET)
                        ? List.of(budget(request.typed().plan(), locale))
                        : List.of(),
                Stream.concat(
                                years(),
                                asked().dropWhile(section -> section != FormSection.BUDGET)
                                        .skip(1)
                                        .map(this::section))
                        .toList());
    }

    private Stream<FormSection> asked() {
        return request.form().call().getSections().stream();
    }

    private Section section(FormSection section) {
        return titled(section, section == FormSection.PIECES ? pieces() : answers(section));
    }

    /** A section made of lines, such as co-funders, may have none: it says so. */
    private Section titled(FormSection section, List<Section.Answer> answers) {
        List<Section.Answer> told = answers.isEmpty()
                ? List.of(new Section.Answer(Texts.of(locale, "Recap.lines"), Texts.of(locale, "Recap.none")))
                : answers;
        return new Section(Texts.label(locale, section), told);
    }

    /** What is asked year by year, when the request is for several. */
    private Stream<Section> years() {
        List<Section.Answer> years = answers(FormSection.BUDGET);
        return years.isEmpty() ? Stream.empty() : Stream.of(new Section(Texts.of(locale, "Recap.years"), years));
    }

    private List<Section.Answer> answers(FormSection section) {
        Answers answers = request.typed();
        return request.form().questions(section).stream()
                .filter(question -> !question.key().startsWith("BUDGET."))
                .filter(question -> !question.isRow() || answers.has(question.key()))
                .map(question -> new Section.Answer(
                        QuestionWording.of(locale).label(question, answers), value(question, answers)))
                .toList();
    }

    private String value(Question question, Answers answers) {
        return question.type() == FieldType.COMMUNES
                ? answers.communes().stream()
                        .map(code -> communes.getOrDefault(code, code))
                        .collect(Collectors.joining(", "))
                : QuestionWording.of(locale).value(question, answers);
    }

    private List<Section.Answer> pieces() {
        return request.form().call().getPieces().stream()
                .map(piece -> new Section.Answer(piece.label(), attached(piece.code())))
                .toList();
    }

    private String attached(String slot) {
        return request.attachments().stream()
                .filter(row -> row.slot().equals(slot))
                .map(row -> row.fileName())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    static Budget budget(FinancingPlan plan, Locale locale) {
        return new Budget(
                Texts.label(locale, FormSection.BUDGET),
                lines(plan, locale, AccountSide.CHARGE, AccountSide.IN_KIND_USE),
                lines(plan, locale, AccountSide.INCOME, AccountSide.IN_KIND_RESOURCE));
    }

    private static List<BudgetLine> lines(FinancingPlan plan, Locale locale, AccountSide money, AccountSide inKind) {
        return Stream.of(money, inKind)
                .flatMap(side -> BudgetAccount.of(side).stream())
                .filter(account -> !plan.amount(account).isZero())
                .map(account -> new BudgetLine(
                        String.valueOf(account.group()),
                        Texts.label(locale, account),
                        plan.amount(account).amount()))
                .toList();
    }
}
