package fr.passerelle.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderFormatsTest {
    private final ReaderFormats french = new ReaderFormats(Locale.FRENCH);
    private final ReaderFormats english = new ReaderFormats(Locale.ENGLISH);

    @Test
    void tellsAnInstantInParisTime() {
        Instant winter = Instant.parse("2026-11-23T13:02:00Z");
        assertThat(french.show(winter)).isEqualTo("23 novembre 2026 à 14\u00a0h\u00a002");
        assertThat(english.show(winter)).isEqualTo("23 November 2026 at 14:02");
        assertThat(french.show(Instant.parse("2026-07-01T07:05:00Z"))).isEqualTo("1er juillet 2026 à 9\u00a0h\u00a005");
    }

    @Test
    void writesTheFirstOfTheMonthAsFrenchDoes() {
        assertThat(french.show(LocalDate.of(2026, 1, 1))).isEqualTo("1er janvier 2026");
        assertThat(french.show(MonthDay.of(8, 31))).isEqualTo("31 août");
        assertThat(french.dense(LocalDate.of(2026, 1, 1))).isEqualTo("01/01/2026");
    }

    @Test
    void groupsThousandsWithTheNarrowSpace() {
        assertThat(french.show(12_345)).isEqualTo("12\u202f345");
        assertThat(english.show(12_345L)).isEqualTo("12,345");
        assertThat(french.show(Money.of("1234567.89"))).isEqualTo("1\u202f234\u202f567,89\u00a0€");
    }

    @Test
    void showsNothingForNothing() {
        assertThat(french.show(null)).isEmpty();
    }
}
