package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.envers.Audited;

/**
 * One payment to come: how much of which year, when at the latest, on what condition. A change is tried on a copy of the
 * same id; the row takes it once the whole {@link Schedule} holds.
 */
@Entity
@Audited
public class Instalment extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Tranche tranche;

    /** From 1 within its year: the order in which payments are read, never what anything points at. */
    private int number;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private PaymentCondition paymentCondition;

    private LocalDate dueOn;

    protected Instalment() {}

    public Instalment(Tranche tranche, PaymentKind kind, Money amount, PaymentCondition condition, LocalDate dueOn) {
        super(Ids.next());
        if (!amount.isPositive()) {
            throw RuleViolation.onField("schedule", "schedule.amount");
        }
        this.tranche = tranche;
        this.kind = kind;
        this.amount = amount;
        this.paymentCondition = condition;
        this.dueOn = dueOn;
    }

    private Instalment(Instalment original) {
        super(original.getId());
        take(original, original.tranche, original.number);
    }

    Instalment dueOn(LocalDate day) {
        Instalment copy = new Instalment(this);
        copy.dueOn = day;
        return copy;
    }

    Instalment of(Money other) {
        Instalment copy = new Instalment(this);
        copy.amount = other;
        return copy;
    }

    /** The row becomes what was planned, under the row of its year; its id stays. */
    final void take(Instalment planned, Tranche year, int rank) {
        tranche = year;
        number = rank;
        kind = planned.kind;
        amount = planned.amount;
        paymentCondition = planned.paymentCondition;
        dueOn = planned.dueOn;
    }

    public int getBudgetYear() {
        return tranche.getBudgetYear();
    }

    public PaymentKind getKind() {
        return kind;
    }

    public Money getAmount() {
        return amount;
    }

    public PaymentCondition getCondition() {
        return paymentCondition;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
