package fr.passerelle.base.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/** A percentage, exact to six decimals (column {@code numeric(9,6)}), from 0 to 999: 35.5 means 35.5 %. */
public record Rate(BigDecimal percent) implements Comparable<Rate>, Serializable {
    public static final int DECIMALS = 6;
    private static final BigDecimal MAX = BigDecimal.valueOf(999);
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    public static final Rate HUNDRED = new Rate(BigDecimal.valueOf(100));

    public Rate {
        Objects.requireNonNull(percent, "percent");
        if (percent.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleViolation("rate.decimals", DECIMALS);
        }
        percent = percent.setScale(DECIMALS);
        if (percent.signum() < 0 || percent.compareTo(MAX) > 0) {
            throw new RuleViolation("rate.range", percent.stripTrailingZeros().toPlainString());
        }
    }

    public static Rate ofPercent(String percent) {
        return new Rate(new BigDecimal(percent));
    }

    public static Rate ofPercent(long percent) {
        return new Rate(BigDecimal.valueOf(percent));
    }

    /** 0.8 is 80 %. */
    public static Rate ofFraction(BigDecimal fraction) {
        return new Rate(fraction.movePointRight(2));
    }

    /** What share {@code part} is of {@code whole}, to six decimals of a percent, half up. */
    public static Rate between(Money part, Money whole) {
        if (whole.isZero()) {
            throw new RuleViolation("rate.ofNothing");
        }
        return new Rate(part.amount().movePointRight(2).divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** What a person typed: '12,5 %', '12.5'. */
    public static Rate parse(String typed) {
        return TypedNumbers.rate(typed);
    }

    public static Rate sum(Collection<Rate> rates) {
        return rates.stream().reduce(ZERO, Rate::plus);
    }

    public Rate plus(Rate other) {
        return new Rate(percent.add(other.percent));
    }

    /** 80 % is 0.8. */
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /** Strictly above. */
    public boolean exceeds(Rate limit) {
        return compareTo(limit) > 0;
    }

    /** The percentage to show, half up. */
    public BigDecimal rounded(int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** As printed, at most two decimals: '35,5 %' in French, '35.5%' in English. */
    public String format(Locale locale) {
        return TypedNumbers.format(this, locale);
    }

    /** With all its decimals, for a rate that money is counted by: '33,333333 %'. */
    public String exact(Locale locale) {
        return TypedNumbers.exact(this, locale);
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.stripTrailingZeros().toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Rate, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Rate value) {
            return value == null ? null : value.percent;
        }

        @Override
        public Rate convertToEntityAttribute(BigDecimal stored) {
            return stored == null ? null : new Rate(stored);
        }
    }
}
