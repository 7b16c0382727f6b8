package fr.passerelle.reports.part;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A provisional budget in the layout of Cerfa 12156: charges 60 to 69 and 86, income 70 to 79 and 87. A
 * budget still being written may be out of balance; an agreement refuses one that is.
 *
 * @param title as in "Budget de l'action, exercice 2027"
 * @param toFind income that was counted on and is not granted: shown apart, and part of the total
 */
public record Budget(String title, List<BudgetLine> charges, List<BudgetLine> income, BigDecimal toFind) {
    public Budget {
        charges = byAccount(charges);
        income = byAccount(income);
        Checks.of()
                .text(title, "budget.title")
                .that(charges.stream().allMatch(BudgetLine::isCharge), "budget.chargeAccount")
                .that(income.stream().allMatch(BudgetLine::isIncome), "budget.incomeAccount")
                .notNegative(toFind, "budget.toFind")
                .orRefuse();
    }

    public Budget(String title, List<BudgetLine> charges, List<BudgetLine> income) {
        this(title, charges, income, BigDecimal.ZERO);
    }

    /** All income, what is still to find included. */
    public BigDecimal totalIncome(boolean withInKind) {
        return total(withInKind ? income : income(false)).add(toFind);
    }

    /** Charges equal income, in cash and in kind (86 = 87), and there are some. */
    public boolean isBalanced() {
        return total(charges).signum() > 0
                && total(charges(false)).compareTo(totalIncome(false)) == 0
                && total(charges(true)).compareTo(total(income(true))) == 0;
    }

    public List<BudgetLine> charges(boolean inKind) {
        return charges.stream().filter(line -> line.isInKind() == inKind).toList();
    }

    public List<BudgetLine> income(boolean inKind) {
        return income.stream().filter(line -> line.isInKind() == inKind).toList();
    }

    private static List<BudgetLine> byAccount(List<BudgetLine> lines) {
        if (lines == null) return List.of();
        return lines.stream().sorted(Comparator.comparing(BudgetLine::account)).toList();
    }

    public static BigDecimal total(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
