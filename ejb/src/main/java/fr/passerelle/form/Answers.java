package fr.passerelle.form;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.TypedDates;
import fr.passerelle.budget.YearSplit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers of one request by question key, as typed; typed readings are given where the text can be read. */
public record Answers(Map<String, String> values) {
    /** Every total of a form with less than this on each line is still an amount. */
    static final Money TOO_LARGE = Money.of(100_000_000_000L);

    public Answers {
        values = Map.copyOf(values);
    }

    /** The text under this key, stripped; empty when nothing was typed. */
    public String text(String key) {
        return values.getOrDefault(key, "").strip();
    }

    public String text(FormField field) {
        return text(field.name());
    }

    /** Its first characters: a draft may hold a text that is too long for lists, until its author mends it. */
    public String beginning(FormField field, int most) {
        return text(field).substring(0, Math.min(most, text(field).length()));
    }

    public boolean has(String key) {
        return !text(key).isEmpty();
    }

    /** Beyond {@link #TOO_LARGE} it is a slip, and sums of such amounts would not fit: it is not read. */
    public Optional<Money> money(String key) {
        return readable(key, Money::parseWithPoints).filter(amount -> TOO_LARGE.exceeds(amount));
    }

    public Optional<LocalDate> date(FormField field) {
        return readable(field.name(), TypedDates::parse);
    }

    public Optional<Integer> number(FormField field) {
        return readable(field.name(), typed -> Integer.valueOf(typed.replaceAll("[\\s\\u00a0\\u202f]", "")));
    }

    /** INSEE codes of the communes ticked, in the order given. */
    public List<String> communes() {
        String typed = text(FormField.COMMUNES_SERVED);
        return typed.isEmpty() ? List.of() : List.of(typed.split("[ ,]+"));
    }

    public FinancingPlan plan() {
        Map<BudgetAccount, Money> amounts = new EnumMap<>(BudgetAccount.class);
        for (BudgetAccount account : BudgetAccount.values()) {
            money("BUDGET." + account.name())
                    .filter(amount -> !amount.isZero())
                    .ifPresent(amount -> amounts.put(account, amount));
        }
        return new FinancingPlan(amounts);
    }

    /** How many amounts of the budget were typed and cannot be read: no total counts them. */
    public long unreadAmounts() {
        return values.keySet().stream()
                .filter(key -> key.startsWith("BUDGET.") || key.matches("(REQUEST|COST)_YEAR\\..*"))
                .filter(key -> has(key) && money(key).isEmpty())
                .count();
    }

    /** The request year by year; empty for a single-year request. */
    public List<Money> requestByYear() {
        return byYear("REQUEST_YEAR.");
    }

    /** What the project costs year by year; empty for a single-year request, and while no year is told. */
    public List<Money> costByYear() {
        List<Money> costs = byYear(Form.COST_YEAR);
        return costs.stream().allMatch(Money::isZero) ? List.of() : costs;
    }

    private List<Money> byYear(String prefix) {
        int years = number(FormField.YEARS).orElse(1);
        return IntStream.rangeClosed(1, years > 1 ? years : 0)
                .mapToObj(n -> money(prefix + n).orElse(Money.ZERO))
                .toList();
    }

    /** What is asked of the métropole, year by year; all of it in one year when several are not asked. */
    public YearSplit asked() {
        List<Money> years = requestByYear();
        return years.isEmpty() ? YearSplit.single(plan().request()) : new YearSplit(years);
    }

    /** The calendar year of the first amount: that in which the project starts. */
    public Optional<Integer> firstYear() {
        return date(FormField.START_DATE).map(LocalDate::getYear);
    }

    public List<CoFunder> coFunders() {
        return rows(Form.COFUNDER_ROWS, "COFUNDER")
                .map(row -> new CoFunder(
                        text(row + "NAME"),
                        choice(CoFunder.Level.class, row + "LEVEL").orElse(CoFunder.Level.OTHER),
                        money(row + "AMOUNT").orElse(Money.ZERO),
                        choice(CoFunder.Status.class, row + "STATUS").orElse(CoFunder.Status.HOPED)))
                .filter(funder -> !funder.name().isEmpty())
                .toList();
    }

    public List<IndicatorTarget> indicators() {
        return rows(Form.INDICATOR_ROWS, "INDICATOR")
                .map(row -> new IndicatorTarget(text(row + "LABEL"), text(row + "TARGET"), text(row + "METHOD")))
                .filter(indicator -> !indicator.label().isEmpty())
                .toList();
    }

    private static Stream<String> rows(int count, String prefix) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> prefix + "." + n + ".");
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> type, String key) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(key)))
                .findFirst();
    }

    private <T> Optional<T> readable(String key, Reading<T> reading) {
        if (!has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(text(key)));
        } catch (RuleViolation | DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(String typed);
    }
}
