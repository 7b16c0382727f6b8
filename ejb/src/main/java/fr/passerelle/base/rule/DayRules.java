package fr.passerelle.base.rule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The rules in force on one day, read once: whoever needs several of them, or needs them for many rows, keeps this. */
public record DayRules(LocalDate day, Map<RuleCode, BigDecimal> figures) {
    public DayRules {
        figures = Map.copyOf(figures);
    }

    /**
     * The figure as stored.
     *
     * @throws IllegalStateException when the rule is not in force that day: a broken program, not a wrong entry
     */
    public BigDecimal number(RuleCode code) {
        BigDecimal figure = figures.get(code);
        if (figure == null) {
            throw new IllegalStateException("no rule parameter " + code + " on " + day);
        }
        return figure;
    }

    /** An amount in euros. */
    public Money amount(RuleCode code) {
        return Money.of(number(code));
    }

    /** A percentage, stored as 30 for 30 %. */
    public Rate rate(RuleCode code) {
        return new Rate(number(code));
    }

    /** Bytes, which may be more than an {@code int} holds. */
    public long bytes(RuleCode code) {
        return number(code).longValueExact();
    }

    /** Days, months, years or pieces, as the unit of the code says. */
    public int count(RuleCode code) {
        return number(code).intValueExact();
    }
}
