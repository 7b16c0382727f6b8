package fr.passerelle.base.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Euros, to the cent. It refuses to round by itself: only a method whose name says so does. May be negative, as the
 * difference of two amounts; at most 13 digits before the point (column {@code numeric(15,2)}).
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {
    private static final int MAX_DIGITS = 15;
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        Objects.requireNonNull(amount, "amount");
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation("money.cents", amount.toPlainString());
        }
        amount = amount.setScale(2);
        if (amount.precision() > MAX_DIGITS) {
            throw new RuleViolation("money.tooLarge");
        }
    }

    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /** What a person typed in French or in English: '12 345,67 €', '12345.67', '12.345,67'. Refuses what can be read in two ways. */
    public static Money parse(String typed) {
        return TypedNumbers.money(typed);
    }

    /** As {@link #parse}, and 6.000 is six thousand: for pages that say how they read an amount. */
    public static Money parseWithPoints(String typed) {
        return TypedNumbers.moneyWithPoints(typed);
    }

    /** As {@link #parse}, for what may be below zero: own funds after losses, an overdraft. */
    public static Money parseSigned(String typed) {
        return TypedNumbers.signedMoney(typed);
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /** That share of this amount, to the nearest cent, half a cent away from zero. */
    public Money timesHalfUp(Rate rate) {
        return new Money(amount.multiply(rate.fraction()).setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code n} equal parts to the nearest cent; the last one takes the remainder, so that they always add up. */
    public List<Money> split(int n) {
        if (n < 1) {
            throw new RuleViolation("money.split", n);
        }
        BigDecimal part = amount.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP);
        return withRemainderLast(Collections.nCopies(n, new Money(part)));
    }

    /** One part per rate, to the nearest cent; the rates make 100 %, and the last part takes the remainder. */
    public List<Money> splitBy(List<Rate> rates) {
        if (rates.isEmpty() || !Rate.sum(rates).equals(Rate.HUNDRED)) {
            throw new RuleViolation("money.splitRates", rates.isEmpty() ? Rate.ZERO : Rate.sum(rates));
        }
        return withRemainderLast(rates.stream().map(this::timesHalfUp).toList());
    }

    /** In the proportions of {@code shares}, to the nearest cent: nothing where they have nothing; equal parts if all are. */
    public List<Money> splitLike(List<Money> shares) {
        BigDecimal whole = sum(shares).amount;
        if (whole.signum() == 0) {
            return split(shares.size());
        }
        Iterator<Money> parts = withRemainderLast(shares.stream()
                        .filter(share -> !share.isZero())
                        .map(share -> amount.multiply(share.amount).divide(whole, 2, RoundingMode.HALF_UP))
                        .map(Money::new)
                        .toList())
                .iterator();
        return shares.stream()
                .map(share -> share.isZero() ? ZERO : parts.next())
                .toList();
    }

    /** Rounding up many tiny parts may use up the whole before its end: a part is then what is left, never a debt. */
    private List<Money> withRemainderLast(List<Money> parts) {
        List<Money> result = new ArrayList<>(parts.size());
        Money left = this;
        for (Money part : parts.subList(0, parts.size() - 1)) {
            Money taken = part.amount.abs().compareTo(left.amount.abs()) > 0 ? left : part;
            result.add(taken);
            left = left.minus(taken);
        }
        result.add(left);
        return List.copyOf(result);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Strictly above. */
    public boolean exceeds(Money limit) {
        return compareTo(limit) > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** As printed: '12 345,67 €' in French with the spaces that do not break, '€12,345.67' in English. */
    public String format(Locale locale) {
        return TypedNumbers.format(this, locale);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** Plain, with a point and two decimals: for machines. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money value) {
            return value == null ? null : value.amount;
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal stored) {
            return stored == null ? null : new Money(stored);
        }
    }
}
