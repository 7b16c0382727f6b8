package fr.passerelle.base.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Money;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
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
        assertThat(rules.on(TODAY).amount(RuleCode.AGREEMENT_THRESHOLD)).isEqualTo(Money.of(23_000));
        assertThat(rules.on(TODAY).amount(RuleCode.ACCOUNTS_THRESHOLD)).isEqualTo(Money.of(153_000));
        assertThat(rules.on(TODAY).count(RuleCode.PAYMENT_DAYS)).isEqualTo(60);
    }

    @Test
    void refusesARuleThatIsNotInForceYet() {
        assertThatThrownBy(() -> rules.on(LocalDate.of(2021, 7, 2)).count(RuleCode.PAYMENT_DAYS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyRuleIsThereToday() {
        assertThat(rules.on(TODAY).figures()).containsOnlyKeys(RuleCode.values());
    }

    @Test
    void everyRuleHasAName() {
        List<RuleParameter> known = House.as(GivenActors.ANYBODY, rules::list);
        assertThat(known).isNotEmpty();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle names = ResourceBundle.getBundle("domain", locale);
            assertThat(known).allMatch(rule -> names.containsKey("RuleParameter." + rule.getCode()));
        }
    }
}
