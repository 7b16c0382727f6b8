package fr.passerelle.form;

import fr.passerelle.base.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a request says and that may be right all the same: it is filed once its author said why, and whoever
 * reads the file reads that too. The key holds the figures, so that other figures are another doubt, still to be answered.
 *
 * @param key of the answer, which is kept and filed with the others
 * @param answer empty while nothing was said
 */
public record Doubt(String key, Gap gap, String answer) {
    private static final String PREFIX = "DOUBT.";

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /**
     * What is doubtful in these answers.
     *
     * @param day of the filing
     * @param begunMonths a project that began longer ago than this was not waiting for the grant
     */
    public static List<Doubt> of(Form form, Answers answers, LocalDate day, int begunMonths) {
        List<Doubt> doubts = new ArrayList<>();
        calendar(answers, day, begunMonths)
                .ifPresent(
                        gap -> doubts.add(of(gap, gap.code() + "." + gap.args().get(0), answers)));
        CrossCheck.warnings(form, answers).forEach(gap -> doubts.add(of(gap, figures(gap), answers)));
        return List.copyOf(doubts);
    }

    private static Doubt of(Gap gap, String facts, Answers answers) {
        String key = PREFIX + facts;
        return new Doubt(key, gap, answers.text(key));
    }

    private static Optional<Gap> calendar(Answers answers, LocalDate day, int begunMonths) {
        Optional<Gap> over = answers.date(FormField.END_DATE)
                .filter(end -> end.isBefore(day))
                .map(end -> Gap.of(FormField.END_DATE.name(), "project.over", end));
        return over.or(() -> answers.date(FormField.START_DATE)
                .filter(start -> start.isBefore(day.minusMonths(begunMonths)))
                .map(start -> Gap.of(
                        FormField.START_DATE.name(), "project.begun", start, ChronoUnit.MONTHS.between(start, day))));
    }

    private static String figures(Gap gap) {
        return gap.field() + "." + ((Enum<?>) gap.args().get(0)).name() + "." + cents(gap, 1) + "." + cents(gap, 2);
    }

    private static String cents(Gap gap, int place) {
        return ((Money) gap.args().get(place)).amount().unscaledValue().toString();
    }
}
