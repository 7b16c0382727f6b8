package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.envers.Audited;

/**
 * The money of one year of the agreement, and the part of its period that it pays for, with its payments. The row of a
 * year stays when the agreement is planned again, and so do the payments that the new plan still knows.
 */
@Entity
@Audited
public class Tranche extends Persistent {
    /** The version of the terms that gives this money; they live above. */
    @Column(name = "terms_id")
    private UUID termsId;

    private int budgetYear;
    private Money amount;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @OneToMany(mappedBy = "tranche", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Instalment> instalments = new ArrayList<>();

    protected Tranche() {}

    Tranche(Period period, Money amount) {
        super(Ids.next());
        if (!amount.isPositive()) {
            throw RuleViolation.onField("tranches", "agreement.trancheAmount");
        }
        this.budgetYear = period.start().getYear();
        this.amount = amount;
        this.startsOn = period.start();
        this.endsOn = period.end();
    }

    /**
     * One tranche per amount, each for twelve months from the anniversary of the start; the last year lasts until the end.
     * A year that receives nothing has none: there is nothing to commit, nor to pay.
     */
    public static List<Tranche> over(Period period, List<Money> amounts) {
        int count = amounts.size();
        if (count > period.years()) {
            throw RuleViolation.onField("period", "agreement.periodTooShort", count, period.years());
        }
        return IntStream.range(0, count)
                .filter(index -> !amounts.get(index).isZero())
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

    /** Whether both give the same money for the same time. */
    public boolean isAlike(Tranche other) {
        return amount.equals(other.amount) && period().equals(other.period());
    }

    boolean isOfSameYear(Tranche other) {
        return budgetYear == other.budgetYear;
    }

    Tranche under(UUID terms) {
        termsId = terms;
        return this;
    }

    /** The row of the year becomes what was planned; payments are known again by their id, else by their kind. */
    void take(Tranche planned, List<Instalment> payments) {
        amount = planned.amount;
        startsOn = planned.startsOn;
        endsOn = planned.endsOn;
        List<Instalment> known = new ArrayList<>(instalments);
        instalments.clear();
        for (Instalment payment : payments) {
            Instalment row = rowOf(payment, known);
            known.remove(row);
            instalments.add(row);
            row.take(payment, this, instalments.size());
        }
    }

    private static Instalment rowOf(Instalment payment, List<Instalment> known) {
        return known.stream()
                .filter(payment::equals)
                .findFirst()
                .or(() -> known.stream()
                        .filter(row -> row.getKind() == payment.getKind())
                        .findFirst())
                .orElse(payment);
    }

    public int getBudgetYear() {
        return budgetYear;
    }

    public Money getAmount() {
        return amount;
    }

    public List<Instalment> getInstalments() {
        return Collections.unmodifiableList(instalments);
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }
}
