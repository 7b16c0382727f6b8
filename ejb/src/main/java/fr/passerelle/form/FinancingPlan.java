package fr.passerelle.form;

import fr.passerelle.base.shared.Money;
import fr.passerelle.call.Ceiling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The plan de financement of a project (Cerfa 12156*06): amounts by account, in euros. Charges (60-69) equal produits
 * (70-79), uses in kind (86) equal resources in kind (87), and the request stands in account 74.
 */
public record FinancingPlan(Map<BudgetAccount, Money> amounts) {
    public FinancingPlan {
        amounts = amounts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(amounts));
    }

    public Money amount(BudgetAccount account) {
        return amounts.getOrDefault(account, Money.ZERO);
    }

    public Money total(AccountSide side) {
        return sum(account -> account.side() == side);
    }

    public Money group(int group) {
        return sum(account -> account.group() == group);
    }

    public Money charges() {
        return total(AccountSide.CHARGE);
    }

    public Money income() {
        return total(AccountSide.INCOME);
    }

    /** Charges plus uses in kind: what the project is worth in all (S23, two totals). */
    public Money totalWithInKind() {
        return charges().plus(total(AccountSide.IN_KIND_USE));
    }

    /** Valued volunteering, which a call may count among the charges (Cerfa 12156*06, account 870). */
    public Money volunteering() {
        return amount(BudgetAccount.P870_VOLUNTEERING);
    }

    public Money request() {
        return amount(BudgetAccount.P74_METROPOLE);
    }

    /** Income minus charges: zero when the budget balances. */
    public Money gap() {
        return income().minus(charges());
    }

    public boolean isBalanced() {
        return charges().equals(income());
    }

    public boolean isInKindBalanced() {
        return total(AccountSide.IN_KIND_USE).equals(total(AccountSide.IN_KIND_RESOURCE));
    }

    /** The request in percent of the charges, two decimals HALF_UP; zero while there is no charge. */
    public BigDecimal shareAsked() {
        return percent(request(), charges());
    }

    /** Public funding in percent of the income of the project, two decimals HALF_UP; zero while there is none. */
    public BigDecimal publicShare() {
        return percent(sum(BudgetAccount::isPublicFunding), income());
    }

    private static BigDecimal percent(Money part, Money whole) {
        return whole.isZero()
                ? BigDecimal.ZERO.setScale(2)
                : part.amount().movePointRight(2).divide(whole.amount(), 2, RoundingMode.HALF_UP);
    }

    /** What is wrong with this plan under the ceilings of the call; codes of {@code domain_*.properties}. */
    public List<Gap> gaps(Ceiling ceiling) {
        List<Gap> gaps = new ArrayList<>();
        if (charges().isZero()) {
            gaps.add(Gap.of("BUDGET", "budget.noCharge"));
        }
        if (!isBalanced()) {
            gaps.add(Gap.of("BUDGET", "budget.unbalanced", charges(), income(), gap()));
        }
        if (!isInKindBalanced()) {
            gaps.add(Gap.of(
                    "BUDGET",
                    "budget.inKindUnbalanced",
                    total(AccountSide.IN_KIND_USE),
                    total(AccountSide.IN_KIND_RESOURCE)));
        }
        if (!request().isPositive()) {
            gaps.add(Gap.of("BUDGET.P74_METROPOLE", "budget.noRequest"));
        } else if (!charges().isZero() && ceiling.isExceededBy(request(), charges(), volunteering())) {
            gaps.add(Gap.of(
                    "BUDGET.P74_METROPOLE", "budget.aboveCeiling", ceiling.cap(request(), charges(), volunteering())));
        }
        return gaps;
    }

    private Money sum(Predicate<BudgetAccount> which) {
        return amounts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }
}
