package fr.passerelle.organisation;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/** The income statement of a year: what came in, what went out, what came from public bodies. */
public record IncomeStatement(Money income, Money expenses, Money publicFunding) implements Serializable {
    public IncomeStatement {
        requireNotNegative("income", income);
        requireNotNegative("expenses", expenses);
        requireNotNegative("publicFunding", publicFunding);
        if (publicFunding.exceeds(income)) {
            throw RuleViolation.onField("publicFunding", "figures.publicFunding");
        }
    }

    private static void requireNotNegative(String field, Money amount) {
        if (amount == null) {
            throw RuleViolation.onField(field, "money.missing");
        }
        if (amount.isNegative()) {
            throw RuleViolation.onField(field, "money.negative", amount);
        }
    }
}
