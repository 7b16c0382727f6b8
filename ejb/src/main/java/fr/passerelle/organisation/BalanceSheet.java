package fr.passerelle.organisation;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/** The balance sheet at the end of a year. Own funds are negative after years of losses, cash after an overdraft. */
public record BalanceSheet(Money total, Money ownFunds, Money cash) implements Serializable {
    public BalanceSheet {
        requirePresent("balanceTotal", total);
        requirePresent("ownFunds", ownFunds);
        requirePresent("cash", cash);
        if (total.isNegative()) {
            throw RuleViolation.onField("balanceTotal", "money.negative", total);
        }
        if (ownFunds.exceeds(total)) {
            throw RuleViolation.onField("ownFunds", "figures.ownFunds");
        }
        if (cash.exceeds(total)) {
            throw RuleViolation.onField("cash", "figures.cash");
        }
    }

    private static void requirePresent(String field, Money amount) {
        if (amount == null) {
            throw RuleViolation.onField(field, "money.missing");
        }
    }
}
