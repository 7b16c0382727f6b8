package fr.passerelle.base.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @Test
    void isTheSameWrittenAsPercentOrAsFraction() {
        assertThat(Rate.ofFraction(new BigDecimal("0.80"))).isEqualTo(Rate.ofPercent(80));
        assertThat(Rate.ofPercent("35.500")).isEqualTo(Rate.ofPercent("35.5")).hasToString("35.5");
    }

    @Test
    void keepsMoreDecimalsThanItShows() {
        Rate share = Rate.between(Money.of(30_000), Money.of(84_500));
        assertThat(share.percent()).isEqualByComparingTo("35.502959");
        assertThat(share.rounded(2)).hasToString("35.50");
        assertThat(share.format(Locale.FRENCH)).isEqualTo("35,5\u00a0%");
        assertThat(share.format(Locale.ENGLISH)).isEqualTo("35.5%");
    }

    @ParameterizedTest
    @CsvSource({"'12,5 %', 12.5", "12.5, 12.5", "' 30% ', 30", "0, 0"})
    void readsWhatAPersonTypes(String typed, String percent) {
        assertThat(Rate.parse(typed)).isEqualTo(Rate.ofPercent(percent));
    }

    @ParameterizedTest
    @CsvSource({"'', rate.missing", "x, rate.format", "-1, rate.range", "1000, rate.range", "'0,0000001', rate.decimals"
    })
    void refusesClearlyWhatItCannotRead(String typed, String code) {
        assertThatThrownBy(() -> Rate.parse(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    @Test
    void refusesTheShareOfNothing() {
        assertThatThrownBy(() -> Rate.between(Money.of(1), Money.ZERO)).hasMessage("rate.ofNothing");
    }

    @Test
    void printsEveryDecimalOfARateThatMoneyIsCountedBy() {
        Rate third = Rate.ofPercent("33.333333");
        assertThat(third.exact(Locale.FRENCH)).isEqualTo("33,333333\u00a0%");
        assertThat(third.format(Locale.FRENCH)).isEqualTo("33,33\u00a0%");
        assertThat(Rate.parse(third.exact(Locale.FRENCH))).isEqualTo(third);
    }
}
