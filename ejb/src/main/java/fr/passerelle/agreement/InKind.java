package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Help in kind: what is lent or given, and what it is worth. Not counted for the compulsory agreement. */
@Embeddable
public class InKind {
    static final InKind NONE = new InKind(Money.ZERO, "");

    @Column(name = "in_kind_amount")
    private Money amount;

    @Column(name = "in_kind_description")
    private String description;

    protected InKind() {}

    public InKind(Money amount, String description) {
        if (amount == null || amount.isNegative()) {
            throw RuleViolation.onField("inKindAmount", "money.negative", String.valueOf(amount));
        }
        this.amount = amount;
        this.description = description == null ? "" : description.strip();
        if (amount.isPositive() && this.description.isEmpty()) {
            throw RuleViolation.onField("description", "agreement.inKindDescription");
        }
        if (amount.isZero() && !this.description.isEmpty()) {
            throw RuleViolation.onField("inKindAmount", "agreement.inKindAmount");
        }
    }

    public Money getAmount() {
        return amount;
    }

    public String getDescription() {
        return description;
    }

    public boolean isGiven() {
        return amount.isPositive() || !description.isEmpty();
    }
}
