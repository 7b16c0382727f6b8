package fr.passerelle.base.rule;

import fr.passerelle.base.shared.RuleViolation;
import java.math.BigDecimal;

/** What the figure of a rule counts; the end of its code says it. */
public enum RuleUnit {
    EUROS,
    PERCENT,
    HOURS,
    DAYS,
    MONTHS,
    YEARS,
    BYTES,
    NUMBER;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /**
     * Refuses a figure that this unit cannot have: below zero, a rate above 100, half a day, a third of a cent; and zero
     * itself, which has a sense for rates only (no advance): a threshold or a delay of nothing would switch the rule off.
     */
    void require(BigDecimal figure) {
        if (figure == null || figure.signum() < 0 || figure.compareTo(MOST) >= 0) {
            throw RuleViolation.onField("figure", "rule.figure");
        }
        if (this != PERCENT && figure.signum() == 0) {
            throw RuleViolation.onField("figure", "rule.zero");
        }
        if (this == PERCENT && figure.compareTo(HUNDRED) > 0) {
            throw RuleViolation.onField("figure", "rule.rate");
        }
        if (figure.stripTrailingZeros().scale() > decimals()) {
            throw RuleViolation.onField("figure", "rule.decimals", decimals());
        }
    }

    private int decimals() {
        return this == EUROS || this == PERCENT ? 2 : 0;
    }
}
