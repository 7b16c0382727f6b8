package fr.passerelle.reports.part;

import java.util.List;

/**
 * What is attached to an agreement, before the payment schedule.
 *
 * @param programme titled paragraphs
 * @param budgets one, or one per year, all balanced
 */
public record Annexes(List<Article> programme, List<Budget> budgets, List<Indicator> indicators) {
    public Annexes {
        programme = programme == null ? List.of() : List.copyOf(programme);
        budgets = budgets == null ? List.of() : List.copyOf(budgets);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        Checks.of()
                .notEmpty(programme, "annexes.programme")
                .notEmpty(budgets, "annexes.budgets")
                .notEmpty(indicators, "annexes.indicators")
                .that(budgets.stream().allMatch(Budget::isBalanced), "budget.balance")
                .orRefuse();
    }
}
