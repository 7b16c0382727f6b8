package fr.passerelle.document;

import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Money;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FinancingPlan;
import fr.passerelle.reports.part.Budget;
import fr.passerelle.reports.part.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The budget of a request once it was decided on: the grant awarded stands in the place of the one asked, and the
 * difference is a line of its own, so that charges and income still make the same total.
 */
record GrantedBudget(FinancingPlan plan, Money granted, Locale locale) {
    Budget budget() {
        Budget asked = Recap.budget(plan, locale);
        List<BudgetLine> income = Stream.concat(
                        asked.income().stream().filter(line -> !isRequest(line)),
                        Stream.of(new BudgetLine(
                                String.valueOf(BudgetAccount.P74_METROPOLE.group()),
                                Texts.of(locale, "budget.granted"),
                                granted.amount())))
                .toList();
        return new Budget(Texts.of(locale, "budget.grantedTitle"), asked.charges(), income, toFind());
    }

    private boolean isRequest(BudgetLine line) {
        return line.label().equals(Texts.label(locale, BudgetAccount.P74_METROPOLE));
    }

    private BigDecimal toFind() {
        Money asked = plan.amount(BudgetAccount.P74_METROPOLE);
        return asked.exceeds(granted) ? asked.minus(granted).amount() : BigDecimal.ZERO;
    }
}
