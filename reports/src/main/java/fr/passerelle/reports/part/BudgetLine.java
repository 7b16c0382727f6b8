package fr.passerelle.reports.part;

import java.math.BigDecimal;

/**
 * One line of a budget.
 *
 * @param account of the chart of accounts, two to six digits: 60 to 69 and 86 are charges, 70 to 79 and 87 are income
 */
public record BudgetLine(String account, String label, BigDecimal amount) {
    public BudgetLine {
        Checks.of()
                .that(account != null && account.matches("[678]\\d{1,5}"), "budget.account")
                .text(label, "budget.label")
                .notNegative(amount, "budget.amount")
                .orRefuse();
    }

    /** The two-digit class the line belongs to. */
    public int heading() {
        return Integer.parseInt(account.substring(0, 2));
    }

    boolean isCharge() {
        return heading() < 70 || heading() == 86;
    }

    boolean isIncome() {
        return heading() >= 70 && heading() < 80 || heading() == 87;
    }

    /** In kind: classes 86 and 87, shown under the cash totals. */
    boolean isInKind() {
        return heading() >= 80;
    }
}
