package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearSplit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedYearsTest {
    private static final YearSplit ASKED = new YearSplit(List.of(Money.of(12_000), Money.of(10_000), Money.of(7_000)));

    @Test
    void startsFromWhatWasAskedNotFromThirds() {
        TypedYears typed = TypedYears.startingFrom(ASKED, ASKED, 2027);
        assertThat(typed.getYears()).extracting(TypedYears.Year::getLabel).containsExactly("2027", "2028", "2029");
        assertThat(typed.split()).isEqualTo(ASKED);
    }

    @Test
    void spreadsOneAmountInTheProportionsAsked() {
        TypedYears typed = TypedYears.startingFrom(YearSplit.single(Money.of(20_000)), ASKED, 2027);
        assertThat(typed.split()).hasToString("8275.86/6896.55/4827.59");
        assertThat(typed.getTotal()).isEqualTo(Money.of(20_000));
    }

    @Test
    void aYearLeftEmptyReceivesNothing() {
        TypedYears typed = TypedYears.startingFrom(ASKED, ASKED, 2027);
        typed.getYears().get(1).setAmount(null);
        assertThat(typed.split()).hasToString("12000.00/0.00/7000.00");
    }
}
