package fr.passerelle.web.office.application;

import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.form.AccountSide;
import fr.passerelle.form.Answers;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FinancingPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The financing plan as two columns that face each other; only the accounts that hold something. */
public final class BudgetView {
    public record Amount(String label, Money amount, boolean request) {}

    /** One line of the table: a charge and what stands beside it; either may be null. */
    public record Pair(Amount charge, Amount income) {}

    private final FinancingPlan plan;
    private final List<YearAmount> years;
    private final List<YearAmount> costs;
    private final Locale locale;

    BudgetView(Answers answers, int firstYear, Locale locale) {
        this.plan = answers.plan();
        this.years = answers.asked().isMultiYear() ? answers.asked().from(firstYear) : List.of();
        List<Money> byYear = answers.costByYear();
        this.costs = byYear.isEmpty() ? List.of() : new YearSplit(byYear).from(firstYear);
        this.locale = locale;
    }

    public List<Pair> getPairs() {
        return pairs(AccountSide.CHARGE, AccountSide.INCOME);
    }

    public List<Pair> getInKind() {
        return pairs(AccountSide.IN_KIND_USE, AccountSide.IN_KIND_RESOURCE);
    }

    public Money getCharges() {
        return plan.charges();
    }

    public Money getIncome() {
        return plan.income();
    }

    public boolean isBalanced() {
        return plan.isBalanced();
    }

    public BigDecimal getShareAsked() {
        return plan.shareAsked();
    }

    public BigDecimal getPublicShare() {
        return plan.publicShare();
    }

    /** The request year by year; empty when it is for one year. */
    public List<YearAmount> getYears() {
        return years;
    }

    /** What the project costs year by year; empty when nobody told. */
    public List<YearAmount> getCosts() {
        return costs;
    }

    String summary() {
        return plan.charges().format(locale) + " / " + plan.income().format(locale);
    }

    private List<Pair> pairs(AccountSide left, AccountSide right) {
        List<Amount> uses = amounts(left);
        List<Amount> resources = amounts(right);
        return IntStream.range(0, Math.max(uses.size(), resources.size()))
                .mapToObj(i ->
                        new Pair(i < uses.size() ? uses.get(i) : null, i < resources.size() ? resources.get(i) : null))
                .toList();
    }

    private List<Amount> amounts(AccountSide side) {
        return Stream.of(BudgetAccount.values())
                .filter(account ->
                        account.side() == side && !plan.amount(account).isZero())
                .map(account -> new Amount(
                        Texts.label(locale, account), plan.amount(account), account == BudgetAccount.P74_METROPOLE))
                .toList();
    }
}
