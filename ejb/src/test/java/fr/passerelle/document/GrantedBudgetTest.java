package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import fr.passerelle.form.Answers;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantedBudgetTest {
    private static final Answers REQUEST = new Answers(Map.of(
            "BUDGET.C64_PAY", "150000",
            "BUDGET.P70_SALES", "90000",
            "BUDGET.P74_METROPOLE", "60000"));

    @Test
    void printsTheGrantAwardedAndTheGapThatItLeaves() {
        Budget budget = granted(54_000);
        assertThat(budget.income())
                .extracting(BudgetLine::label, BudgetLine::amount)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Métropole : subvention attribuée", new BigDecimal("54000.00")))
                .hasSize(2);
        assertThat(budget.toFind()).isEqualByComparingTo("6000");
        assertThat(budget.isBalanced()).isTrue();
        assertThat(budget.totalIncome(false)).isEqualByComparingTo("150000");
    }

    @Test
    void leavesNothingToFindWhenAllWasGranted() {
        assertThat(granted(60_000).toFind()).isZero();
        assertThat(granted(60_000).isBalanced()).isTrue();
    }

    private static Budget granted(long euros) {
        return new GrantedBudget(REQUEST.plan(), Money.of(euros), Locale.FRANCE).budget();
    }
}
