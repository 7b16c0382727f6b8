package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;
import java.math.BigDecimal;

/** People at work in a year: paid, in full-time equivalents (ETP, two decimals), and volunteers, counted by head. */
public record Workforce(BigDecimal fte, int volunteers) implements Serializable {
    private static final BigDecimal MOST = new BigDecimal("99999.99");

    public Workforce {
        if (fte == null) {
            throw RuleViolation.onField("fte", "required");
        }
        if (fte.signum() < 0
                || fte.compareTo(MOST) > 0
                || fte.stripTrailingZeros().scale() > 2) {
            throw RuleViolation.onField("fte", "figures.fte");
        }
        fte = fte.setScale(2);
        if (volunteers < 0 || volunteers > 999_999) {
            throw RuleViolation.onField("volunteers", "figures.volunteers");
        }
    }
}
