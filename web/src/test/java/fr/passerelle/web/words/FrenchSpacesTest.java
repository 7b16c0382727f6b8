package fr.passerelle.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrenchSpacesTest {
    @Test
    void keepsFrenchSignsWithTheirWord() {
        assertThat(FrenchSpaces.of("Déposé : « oui » ; vraiment ? 100 %", Locale.FRENCH))
                .isEqualTo("Déposé\u202f: «\u202foui\u202f»\u202f; vraiment\u202f? 100\u00a0%");
    }

    @Test
    void keepsThousandsTogetherAndYearsAsTheyAre() {
        assertThat(FrenchSpaces.of("23 000 € en 2026", Locale.FRENCH)).isEqualTo("23\u202f000\u00a0€ en 2026");
    }

    @Test
    void leavesEnglishAlone() {
        assertThat(FrenchSpaces.of("Sent? 100 %", Locale.ENGLISH)).isEqualTo("Sent? 100 %");
    }
}
