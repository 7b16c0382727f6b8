package fr.passerelle.web.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.call.Ceiling;
import fr.passerelle.form.BudgetAccount;
import fr.passerelle.form.FinancingPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetFormTest {
    private static final Ceiling CEILING = new Ceiling(Money.of(30_000), Rate.ofPercent(30));

    @Test
    void drawsABudgetWhoseRequestIsASlip() {
        BudgetForm slip = asking(200_000);
        assertThat(slip.share()).isNull();
        assertThat(slip.exceededCap()).isEqualTo(Money.of(1_800));
    }

    @Test
    void saysNothingOfALimitThatIsKept() {
        assertThat(asking(1_800).exceededCap()).isNull();
        assertThat(asking(1_800).share()).isEqualTo(Rate.ofPercent(30));
    }

    /** The page counts with what the server counts with: 33,333333 % of 90 000 is 30 000, not 29 997. */
    @Test
    void givesThePageEveryDecimalOfTheShare() {
        Ceiling third = new Ceiling(null, Rate.ofPercent("33.333333"));
        FinancingPlan plan = new FinancingPlan(Map.of(BudgetAccount.C64_PAY, Money.of(90_000)));
        BudgetForm form = BudgetForm.of(List.of(), plan, third);
        assertThat(form.ceilingMillionths()).isEqualTo("33333333");
        assertThat(form.cap()).isEqualTo(Money.of(30_000));
    }

    private static BudgetForm asking(int request) {
        FinancingPlan plan = new FinancingPlan(
                Map.of(BudgetAccount.C64_PAY, Money.of(6_000), BudgetAccount.P74_METROPOLE, Money.of(request)));
        return BudgetForm.of(List.of(), plan, CEILING);
    }
}
