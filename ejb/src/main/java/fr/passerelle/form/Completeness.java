package fr.passerelle.form;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.PieceRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is missing or wrong before a request can be filed, all at once and each with the field to mend. The same check
 * serves the "Vérifier" page, the states of the task list and the refusal of an incomplete filing.
 */
public final class Completeness {
    private static final String OPERATING = "OPERATING";

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
        check.nature();
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
        new TypedAnswer(form, question, typed).refusal().ifPresent(gaps::add);
    }

    /** A call that pays for projects says so before the file is sent, not in its refusal. */
    private void nature() {
        if (form.call().isOperatingExcluded() && answers.text(FormField.NATURE).equals(OPERATING)) {
            gaps.add(Gap.of(FormField.NATURE.name(), "nature.operatingExcluded"));
        }
    }

    private void calendar() {
        LocalDate start = answers.date(FormField.START_DATE).orElse(null);
        LocalDate end = answers.date(FormField.END_DATE).orElse(null);
        if (start != null && end != null && end.isBefore(start)) {
            gaps.add(Gap.of(FormField.END_DATE.name(), "field.endBeforeStart"));
        } else if (start != null && end != null && form.call().isMultiYear()) {
            years(new Period(start, end));
        }
    }

    /** Money is asked for no more years than the project touches. */
    private void years(Period project) {
        int touched = Math.max(project.years(), project.calendarYears().size());
        answers.number(FormField.YEARS)
                .filter(years -> years > touched)
                .ifPresent(years -> gaps.add(Gap.of(FormField.YEARS.name(), "years.beyondProject", years, touched)));
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
        yearlyCosts(years);
    }

    /** A budget told year by year adds up to the charges, and no year is asked more than it costs. */
    private void yearlyCosts(List<Money> requests) {
        List<Money> costs = answers.costByYear();
        if (costs.isEmpty() || costs.size() > form.call().getMaxYears()) {
            return;
        }
        Money charges = answers.plan().charges();
        if (!Money.sum(costs).equals(charges)) {
            gaps.add(Gap.of(Form.COST_YEAR + 1, "budget.costsDoNotAddUp", Money.sum(costs), charges));
            return;
        }
        for (int index = 0; index < costs.size(); index++) {
            if (requests.get(index).exceeds(costs.get(index))) {
                gaps.add(Gap.of("REQUEST_YEAR." + (index + 1), "budget.yearAboveCost", costs.get(index)));
            }
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
