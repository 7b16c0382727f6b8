package fr.passerelle.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    /** In the expectations ~ stands for a narrow no-break space and _ for a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L'eau : bien commun ; n'est-ce pas ? Oui !     | L’eau~: bien commun~; n’est-ce pas~? Oui~!
            « Les Jardins »                                | «~Les Jardins~»
            «collé»                                        | «~collé~»
            30 % de 12 345 678 €                           | 30~% de 12~345~678_€
            nᵒ 26-C-0412 et n° 3                           | nᵒ_26-C-0412 et nᵒ_3
            https://exemple.fr/a?b=c:d à 14:02             | https://exemple.fr/a?b=c:d à 14:02
            59000 Lille, SIRET 123                         | 59000_Lille, SIRET_123
            l'annexe I, dans les 2 mois, article L. 112-3  | l’annexe_I, dans les 2_mois, article_L._112-3
            la demande DEM-2026-00007                      | la demande DEM‑2026‑00007
            """)
    void spacesFrenchAsPrintersDo(String typed, String printed) {
        String expected = printed.replace('~', '\u202F').replace('_', '\u00A0');
        assertThat(Typography.of(typed, Language.FR)).isEqualTo(expected);
        assertThat(Typography.of(expected, Language.FR)).as("set twice").isEqualTo(expected);
    }

    @Test
    void leavesEnglishSpacingAlone() {
        assertThat(Typography.of("Call: it's 30% : yes", Language.EN)).isEqualTo("Call: it’s 30% : yes");
    }

    @Test
    void printsAmountsDatesAndSizes() {
        Formats french = new Formats(Language.FR);
        Formats english = new Formats(Language.EN);
        BigDecimal amount = new BigDecimal("1234567.8");
        assertThat(french.euros(amount)).isEqualTo("1\u202F234\u202F567,80\u00A0€");
        assertThat(english.euros(amount)).isEqualTo("€1,234,567.80");
        assertThat(french.date(LocalDate.of(2027, 1, 1))).isEqualTo("1er\u00A0janvier\u00A02027");
        assertThat(english.date(LocalDate.of(2027, 1, 1))).isEqualTo("1\u00A0January\u00A02027");
        assertThat(french.size(1_234_567)).isEqualTo("1,3\u00A0Mo");
        assertThat(english.size(1)).isEqualTo("1\u00A0kB");
        assertThat(french.share(new BigDecimal("30000"), new BigDecimal("84500")))
                .isEqualTo("35,5\u202F%");
    }

    @Test
    void tellsTheHourOfParisInSummerAndWinter() {
        Formats french = new Formats(Language.FR);
        assertThat(french.instant(Instant.parse("2026-06-30T22:00:00Z")))
                .contains("1ᵉʳ", "juillet\u00A02026", "00\u00A0h\u00A000");
        assertThat(french.instant(Instant.parse("2026-11-23T13:02:07Z")))
                .contains("14\u00A0h\u00A002\u00A0min\u00A007\u00A0s");
    }

    @Test
    void putsTheArticleBeforeTheAuthority() {
        Formats french = new Formats(Language.FR);
        assertThat(french.the("Métropole Européenne de Lille")).isEqualTo("la Métropole Européenne de Lille");
        assertThat(french.the("Eurométropole de Strasbourg")).isEqualTo("l’Eurométropole de Strasbourg");
    }
}
