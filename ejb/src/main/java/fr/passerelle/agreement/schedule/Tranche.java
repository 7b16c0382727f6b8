package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The money of one year of the agreement, and the part of its period that it pays for. Never changed, but replaced. */
@Embeddable
public class Tranche {
    private int budgetYear;
    private Money amount;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Tranche() {}

    Tranche(Period period, Money amount) {
        if (!amount.isPositive()) {
            throw RuleViolation.onField("tranches", "agreement.trancheAmount");
        }
        this.budgetYear = period.start().getYear();
        this.amount = amount;
        this.startsOn = period.start();
        this.endsOn = period.end();
    }

    /**
     * One tranche per amount, each for twelve months from the anniversary of the start; the last one lasts until the end.
     */
    public static List<Tranche> over(Period period, List<Money> amounts) {
        int count = amounts.size();
        if (count > period.years()) {
            throw RuleViolation.onField("period", "agreement.periodTooShort", count, period.years());
        }
        return IntStream.range(0, count)
                .mapToObj(index -> new Tranche(part(period, index, count), amounts.get(index)))
                .toList();
    }

    private static Period part(Period whole, int index, int count) {
        return new Period(
                whole.start().plusYears(index),
                index == count - 1
                        ? whole.end()
                        : whole.start().plusYears(index + 1L).minusDays(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tranche that
                && budgetYear == that.budgetYear
                && amount.equals(that.amount)
                && period().equals(that.period());
    }

    @Override
    public int hashCode() {
        return Objects.hash(budgetYear, amount, startsOn, endsOn);
    }

    public int getBudgetYear() {
        return budgetYear;
    }

    public Money getAmount() {
        return amount;
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }
}
