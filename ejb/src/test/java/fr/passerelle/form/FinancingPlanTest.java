package fr.passerelle.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.GoldenExamples;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.call.Ceiling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {
    private static final Ceiling NO_CEILING = new Ceiling(null, null);

    /** Charges, income, in kind on both sides, request: as the sheet gives them. */
    @Test
    void balancesAsTheCerfaSays() {
        List<Money> given = GoldenExamples.amounts("GR-11");
        Money supplies = Money.of(14_500);
        FinancingPlan plan = new FinancingPlan(Map.of(
                BudgetAccount.C60_SUPPLIES, supplies,
                BudgetAccount.C64_PAY, given.get(0).minus(supplies),
                BudgetAccount.P70_SALES, given.get(1).minus(given.get(3)),
                BudgetAccount.P74_METROPOLE, given.get(3),
                BudgetAccount.C864_VOLUNTEERS, given.get(2),
                BudgetAccount.P870_VOLUNTEERING, given.get(2)));
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

    /** The rules of 2024 of "Entreprendre autrement": a share of the budget, and an amount; as a filed request knows its cap. */
    @Test
    void grantsWhatIsAskedUnderBothCeilingsOfTheCall() {
        List<Money> given = GoldenExamples.amounts("GR-14");
        Ceiling ceiling = new Ceiling(given.get(0), Rate.ofPercent(GoldenExamples.number("GR-14", " %")));
        assertThat(GoldenExamples.notation(
                        ceiling.cap(given.get(2), given.get(1), Money.ZERO),
                        whole(ceiling.cap(given.get(4), given.get(3), Money.ZERO)),
                        whole(ceiling.cap(given.get(6), given.get(5), Money.ZERO))))
                .isEqualTo(GoldenExamples.expected("GR-14"));
    }

    /** A share of the charges and of volunteering, as the call says, but no more money than the charges in money. */
    @Test
    void countsVolunteeringAsTheCallSaysAndNeverGivesMoreThanTheMoneySpent() {
        Money volunteering = GoldenExamples.amounts("GR-10").get(0);
        Money share = GoldenExamples.reckoned("GR-10").get(0);
        Money charges = GoldenExamples.reckoned("GR-10").get(1);
        Rate rate = Rate.between(share, charges.plus(volunteering));
        FinancingPlan plan = new FinancingPlan(Map.of(
                BudgetAccount.C64_PAY, charges,
                BudgetAccount.P74_METROPOLE, charges,
                BudgetAccount.C864_VOLUNTEERS, volunteering,
                BudgetAccount.P870_VOLUNTEERING, volunteering));
        Ceiling counted = new Ceiling(null, rate, true);
        assertThat(whole(counted.cap(share, plan.charges(), plan.volunteering())))
                .isEqualTo(GoldenExamples.expected("GR-10"));
        assertThat(plan.gaps(counted)).isEmpty();
        assertThat(plan.gaps(new Ceiling(null, rate, false)))
                .extracting(Gap::code)
                .containsExactly("budget.aboveCeiling");
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
