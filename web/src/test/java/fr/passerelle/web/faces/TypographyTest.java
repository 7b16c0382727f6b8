package fr.passerelle.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void keepsFrenchSignsWithTheirWord() {
        assertThat(Typography.of("Déposé : « oui » ; vraiment ? 100 %", Locale.FRENCH))
                .isEqualTo("Déposé\u202f: «\u202foui\u202f»\u202f; vraiment\u202f? 100\u00a0%");
    }

    @Test
    void keepsThousandsTogetherAndYearsAsTheyAre() {
        assertThat(Typography.of("23 000 € en 2026", Locale.FRENCH)).isEqualTo("23\u202f000\u00a0€ en 2026");
    }

    @Test
    void leavesEnglishAlone() {
        assertThat(Typography.of("Sent? 100 %", Locale.ENGLISH)).isEqualTo("Sent? 100 %");
    }
}
