package fr.passerelle.form;

import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import fr.passerelle.shared.EmailAddress;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is missing or wrong before a request can be filed, all at once and each with the field to mend. The same check
 * serves the "Vérifier" page, the states of the task list and the refusal of an incomplete filing.
 */
public final class Completeness {
    private final Form form;
    private final Answers answers;
    private final List<Gap> gaps = new ArrayList<>();

    private Completeness(Form form, Answers answers) {
        this.form = form;
        this.answers = answers;
    }

    /** @param attached the slots that hold a usable file */
    public static List<Gap> check(Form form, Answers answers, Set<String> attached) {
        Completeness check = new Completeness(form, answers);
        form.questions().forEach(check::question);
        check.calendar();
        check.gaps.addAll(answers.plan().gaps(form.call().getCeiling()));
        check.yearlyRequests();
        check.coFunders();
        check.pieces(attached);
        return List.copyOf(check.gaps);
    }

    /** The section in which this gap is mended. */
    public static FormSection sectionOf(Form form, Gap gap) {
        return form.sectionOf(gap.field());
    }

    private void question(Question question) {
        String typed = answers.text(question.key());
        if (typed.isEmpty() || question.type() == FieldType.AGREE && !typed.equals("yes")) {
            if (question.required()) {
                gaps.add(Gap.of(question.key(), question.type() == FieldType.AGREE ? "field.agree" : "field.required"));
            }
            return;
        }
        refusal(question, typed).ifPresent(gaps::add);
    }

    private java.util.Optional<Gap> refusal(Question question, String typed) {
        String code = switch (question.type()) {
            case LINE, TEXT -> typed.length() > question.maximum() ? "field.tooLong" : "";
            case NUMBER -> isNumber(question, typed) ? "" : "field.number";
            case MONEY ->
                answers.money(question.key())
                                .filter(amount -> !amount.isNegative())
                                .isPresent()
                        ? ""
                        : "field.money";
            case DATE -> answers.date(FormField.valueOf(question.key())).isPresent() ? "" : "field.date";
            case EMAIL -> isEmail(typed) ? "" : "field.email";
            case PHONE -> typed.matches("\\+?[0-9 .\\-()\\u00a0\\u202f]{8,20}") ? "" : "field.phone";
            case CHOICE -> isOffered(question, typed) ? "" : "field.choice";
            case YES_NO -> typed.equals("yes") || typed.equals("no") ? "" : "field.choice";
            case COMMUNES, AGREE -> "";
        };
        return code.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(Gap.of(question.key(), code, question.maximum(), typed.length()));
    }

    private boolean isNumber(Question question, String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("\\d{1,9}") && Integer.parseInt(digits) <= question.maximum();
    }

    private static boolean isEmail(String typed) {
        try {
            return new EmailAddress(typed) != null;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private boolean isOffered(Question question, String typed) {
        if (question.key().equals(FormField.AXIS.name())) {
            return form.call().getAxes().contains(typed);
        }
        if (question.key().startsWith("COFUNDER.")) {
            return true;
        }
        return FormField.valueOf(question.key()).choices().contains(typed);
    }

    private void calendar() {
        LocalDate start = answers.date(FormField.START_DATE).orElse(null);
        LocalDate end = answers.date(FormField.END_DATE).orElse(null);
        if (start != null && end != null && end.isBefore(start)) {
            gaps.add(Gap.of(FormField.END_DATE.name(), "field.endBeforeStart"));
        }
        answers.number(FormField.YEARS)
                .filter(years -> years < 1 || years > form.call().getMaxYears())
                .ifPresent(years -> gaps.add(Gap.of(
                        FormField.YEARS.name(), "field.years", form.call().getMaxYears())));
    }

    /** A multi-year request says how much each year, and the years add up to the request of account 74. */
    private void yearlyRequests() {
        List<Money> years = answers.requestByYear();
        if (!form.call().isMultiYear() || years.isEmpty()) {
            return;
        }
        Money total = years.stream().reduce(Money.ZERO, Money::plus);
        Money request = answers.plan().request();
        if (years.size() <= form.call().getMaxYears() && !total.equals(request)) {
            gaps.add(Gap.of("REQUEST_YEAR.1", "budget.yearsDoNotAddUp", total, request));
        }
    }

    private void coFunders() {
        if (!form.call().asks(FormSection.COFUNDERS)) {
            return;
        }
        for (int n = 1; n <= Form.COFUNDER_ROWS; n++) {
            String row = "COFUNDER." + n + ".";
            if (answers.has(row + "AMOUNT") && !answers.has(row + "NAME")) {
                gaps.add(Gap.of(row + "NAME", "cofunder.name"));
            }
            if (answers.has(row + "NAME") && answers.money(row + "AMOUNT").isEmpty()) {
                gaps.add(Gap.of(row + "AMOUNT", "cofunder.amount"));
            }
        }
    }

    private void pieces(Set<String> attached) {
        form.call().getPieces().stream()
                .filter(PieceRequirement::required)
                .filter(piece -> !attached.contains(piece.code()))
                .forEach(piece -> gaps.add(Gap.of("PIECE." + piece.code(), "piece.missing", piece.label())));
    }
}
