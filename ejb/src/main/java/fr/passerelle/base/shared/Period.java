package fr.passerelle.base.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** From one day to another, both included. Two columns: entities keep {@code start} and {@code end} themselves. */
public record Period(LocalDate start, LocalDate end) implements Serializable {
    public Period {
        if (start == null || end == null) {
            throw new RuleViolation("period.missing");
        }
        if (end.isBefore(start)) {
            throw RuleViolation.onField("period", "period.reversed", start, end);
        }
    }

    /** {@code years} full years: from 2027-01-01, four years end on 2030-12-31. */
    public static Period ofYears(LocalDate start, int years) {
        return ofMonths(start, Math.multiplyExact(years, 12));
    }

    public static Period ofMonths(LocalDate start, int months) {
        if (start == null) {
            throw new RuleViolation("period.missing");
        }
        if (months < 1) {
            throw RuleViolation.onField("period", "period.length", months);
        }
        return new Period(start, start.plusMonths(months).minusDays(1));
    }

    public static Period ofCalendarYear(int year) {
        return ofYears(LocalDate.of(year, 1, 1), 1);
    }

    /** Years begun: twelve months count one, twelve months and a day count two. */
    public int years() {
        int full = (int) ChronoUnit.YEARS.between(start, end);
        return ofYears(start, full + 1).end().isBefore(end) ? full + 2 : full + 1;
    }

    /** How many years it lasts, to one decimal when they are not whole: 3, 2.5. */
    public BigDecimal exactYears() {
        java.time.Period length = start.until(end.plusDays(1));
        return BigDecimal.valueOf(length.toTotalMonths() * 30 + length.getDays())
                .divide(BigDecimal.valueOf(360), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Every calendar year that this period touches, in order. */
    public List<Integer> calendarYears() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(Period other) {
        return contains(other.start) && contains(other.end);
    }

    public boolean overlaps(Period other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
