package fr.passerelle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.security.Actor;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.NotFound;
import fr.passerelle.shared.RuleViolation;
import fr.passerelle.testing.House;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class RuleParametersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RuleParameters rules = House.get(RuleParameters.class);

    @Test
    void knowsTheThresholdsOfTheLaw() {
        assertThat(rules.amount("AGREEMENT_THRESHOLD", TODAY)).isEqualTo(Money.of(23_000));
        assertThat(rules.amount("ACCOUNTS_THRESHOLD", TODAY)).isEqualTo(Money.of(153_000));
        assertThat(rules.days("PAYMENT_DAYS", TODAY)).isEqualTo(60);
    }

    @Test
    void refusesARuleThatIsNotInForceYet() {
        assertThatThrownBy(() -> rules.days("PAYMENT_DAYS", LocalDate.of(2021, 7, 2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheOldValueForTheDaysBeforeANewOne() {
        LocalDate change = LocalDate.of(2027, 1, 1);
        House.run(Actor.SYSTEM, () -> rules.decide("CPO_MAX_YEARS", change, new BigDecimal(5), "test"));
        assertThat(rules.count("CPO_MAX_YEARS", TODAY)).isEqualTo(4);
        assertThat(rules.count("CPO_MAX_YEARS", change)).isEqualTo(5);
    }

    @Test
    void refusesAFigureThatItsUnitCannotHave() {
        assertThat(refusal("AGREEMENT_THRESHOLD", TODAY, "-1")).isEqualTo("rule.figure");
        assertThat(refusal("AGREEMENT_THRESHOLD", TODAY, "23000.005")).isEqualTo("rule.decimals");
        assertThat(refusal("ADVANCE_RATE", TODAY, "101")).isEqualTo("rule.rate");
        assertThat(refusal("PAYMENT_DAYS", TODAY, "60.5")).isEqualTo("rule.decimals");
    }

    @Test
    void refusesASecondValueOfTheSameDayAndOneBeforeTheFirst() {
        assertThat(refusal("PAYMENT_DAYS", LocalDate.of(2021, 7, 3), "45")).isEqualTo("rule.sameDay");
        assertThat(refusal("PAYMENT_DAYS", LocalDate.of(2021, 7, 2), "45")).isEqualTo("rule.beforeFirst");
        assertThatThrownBy(() -> House.run(Actor.SYSTEM, () -> rules.decide("NO_RULE", TODAY, BigDecimal.ONE, "test")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyRuleHasAName() {
        List<RuleParameter> known = House.as(Actor.SYSTEM, rules::list);
        assertThat(known).isNotEmpty();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle names = ResourceBundle.getBundle("domain", locale);
            assertThat(known).allMatch(rule -> names.containsKey("RuleParameter." + rule.getCode()));
        }
    }

    private String refusal(String code, LocalDate from, String figure) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class,
                () -> House.run(Actor.SYSTEM, () -> rules.decide(code, from, new BigDecimal(figure), "test")));
        return refused.code();
    }
}
