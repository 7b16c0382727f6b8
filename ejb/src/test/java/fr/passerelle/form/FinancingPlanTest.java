package fr.passerelle.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.GoldenExamples;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.call.Ceiling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {
    private static final Ceiling NO_CEILING = new Ceiling(null, null);

    /** 84 500 of charges and of income, 12 000 in kind on both sides, request 30 000. */
    @Test
    void balancesAsTheCerfaSays() {
        FinancingPlan plan = plan(Map.of(
                BudgetAccount.C60_SUPPLIES, "14500",
                BudgetAccount.C64_PAY, "70000",
                BudgetAccount.P70_SALES, "54500",
                BudgetAccount.P74_METROPOLE, "30000",
                BudgetAccount.C864_VOLUNTEERS, "12000",
                BudgetAccount.P870_VOLUNTEERING, "12000"));
        boolean balanced = plan.isBalanced() && plan.isInKindBalanced();
        assertThat(GoldenExamples.notation(balanced, whole(plan.totalWithInKind()), plan.shareAsked()))
                .isEqualTo(GoldenExamples.expected("GR-11"));
        assertThat(plan.gaps(NO_CEILING)).isEmpty();
    }

    @Test
    void namesEachThingThatIsWrong() {
        FinancingPlan plan = plan(Map.of(
                BudgetAccount.C64_PAY, "100",
                BudgetAccount.P70_SALES, "99.99",
                BudgetAccount.C864_VOLUNTEERS, "1"));
        assertThat(plan.gaps(NO_CEILING))
                .extracting(Gap::code)
                .containsExactly("budget.unbalanced", "budget.inKindUnbalanced", "budget.noRequest");
        assertThat(plan.gap()).isEqualTo(Money.of("-0.01"));
    }

    @Test
    void refusesARequestAboveTheCeilingOfTheCall() {
        FinancingPlan plan = plan(Map.of(
                BudgetAccount.C64_PAY, "90000",
                BudgetAccount.P70_SALES, "60000",
                BudgetAccount.P74_METROPOLE, "30000"));
        assertThat(plan.gaps(new Ceiling(Money.of(30_000), Rate.ofPercent(30))))
                .containsExactly(Gap.of("BUDGET.P74_METROPOLE", "budget.aboveCeiling", Money.of("27000.00")));
    }

    /** The rules of 2024 of "Entreprendre autrement": at most 30 % of the budget, and 30 000. */
    @Test
    void grantsWhatIsAskedUnderBothCeilingsOfTheCall() {
        Ceiling ceiling = new Ceiling(Money.of(30_000), Rate.ofPercent(30));
        assertThat(GoldenExamples.notation(
                        ceiling.cap(Money.of(30_000), Money.of(90_000), Money.ZERO),
                        whole(ceiling.cap(Money.of(36_000), Money.of(120_000), Money.ZERO)),
                        whole(ceiling.cap(Money.of(12_000), Money.of(90_000), Money.ZERO))))
                .isEqualTo(GoldenExamples.expected("GR-14"));
    }

    @Test
    void sharesOfNothingAreZero() {
        FinancingPlan empty = plan(Map.of());
        assertThat(empty.shareAsked()).isEqualByComparingTo("0");
        assertThat(empty.publicShare()).isEqualByComparingTo("0");
        assertThat(empty.gaps(NO_CEILING)).extracting(Gap::code).contains("budget.noCharge", "budget.noRequest");
    }

    @Test
    void countsPublicFundersButNotFoundationsAsPublicMoney() {
        FinancingPlan plan = plan(Map.of(
                BudgetAccount.P74_REGION, "20000",
                BudgetAccount.P74_METROPOLE, "30000",
                BudgetAccount.P74_PRIVATE, "10000",
                BudgetAccount.P70_SALES, "40000"));
        assertThat(plan.publicShare()).isEqualTo(new BigDecimal("50.00"));
    }

    /** As the sheet writes whole euros. */
    private static BigDecimal whole(Money amount) {
        return amount.amount().setScale(0, RoundingMode.UNNECESSARY);
    }

    private static FinancingPlan plan(Map<BudgetAccount, String> amounts) {
        Map<BudgetAccount, Money> plan = new EnumMap<>(BudgetAccount.class);
        amounts.forEach((account, amount) -> plan.put(account, Money.of(amount)));
        return new FinancingPlan(plan);
    }

    @Test
    void tellsAShareHoweverFarBeyondTheCharges() {
        FinancingPlan slip = new FinancingPlan(
                Map.of(BudgetAccount.C64_PAY, Money.of(6_000), BudgetAccount.P74_METROPOLE, Money.of(200_000)));
        assertThat(slip.shareAsked()).isEqualByComparingTo("3333.33");
    }
}
