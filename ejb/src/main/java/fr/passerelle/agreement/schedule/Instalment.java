package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One payment to come: how much of which year, when at the latest, on what condition. Never changed, but replaced. */
@Embeddable
public class Instalment {
    private int budgetYear;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private PaymentCondition paymentCondition;

    private LocalDate dueOn;

    protected Instalment() {}

    public Instalment(int budgetYear, PaymentKind kind, Money amount, PaymentCondition condition, LocalDate dueOn) {
        if (!amount.isPositive()) {
            throw RuleViolation.onField("schedule", "schedule.amount");
        }
        this.budgetYear = budgetYear;
        this.kind = kind;
        this.amount = amount;
        this.paymentCondition = condition;
        this.dueOn = dueOn;
    }

    Instalment dueOn(LocalDate day) {
        return new Instalment(budgetYear, kind, amount, paymentCondition, day);
    }

    Instalment of(Money other) {
        return new Instalment(budgetYear, kind, other, paymentCondition, dueOn);
    }

    public int getBudgetYear() {
        return budgetYear;
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
