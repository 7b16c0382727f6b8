package fr.passerelle.reports.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects everything that is wrong with a document, then refuses it once. */
public final class Checks {
    private final List<String> problems = new ArrayList<>();

    public static Checks of() {
        return new Checks();
    }

    public Checks text(String value, String code) {
        return that(value != null && !value.isBlank(), code);
    }

    public Checks present(Object value, String code) {
        return that(value != null, code);
    }

    public Checks notEmpty(Collection<?> values, String code) {
        return that(values != null && !values.isEmpty(), code);
    }

    /** More than nothing, and no more than two decimals. */
    public Checks positive(BigDecimal amount, String code) {
        return that(amount != null && amount.signum() > 0 && isCents(amount), code);
    }

    public Checks notNegative(BigDecimal amount, String code) {
        return that(amount != null && amount.signum() >= 0 && isCents(amount), code);
    }

    public Checks equal(BigDecimal one, BigDecimal other, String code) {
        return that(one != null && other != null && one.compareTo(other) == 0, code);
    }

    public Checks that(boolean holds, String code) {
        if (!holds) problems.add(code);
        return this;
    }

    /** @throws InvalidDocument when something was wrong */
    public void orRefuse() {
        if (!problems.isEmpty()) throw new InvalidDocument(problems);
    }

    private static boolean isCents(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 2;
    }
}
