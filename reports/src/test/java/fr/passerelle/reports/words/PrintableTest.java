package fr.passerelle.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nguyễn Thị Ngọc, Łukasz, Đorđe, Αθήνα, Київ | Nguyễn Thị Ngọc, Łukasz, Đorđe, Αθήνα, Київ
            au moins ≥ 30 → fin ; x⁴ ﬁn ①              | au moins >= 30 -> fin ; x4 fin 1
            Jardin 🌱 partagé ☎                        | Jardin • partagé •
            """)
    void writesWhatTheFontsHaveNoShapeFor(String typed, String printed) {
        assertThat(Printable.of(typed)).isEqualTo(printed);
    }

    /** File names of some machines come with the accents apart. */
    @Test
    void composesAccents() {
        assertThat(Printable.of(Normalizer.normalize("reçu n° 3 – Œuvre à Noël", Normalizer.Form.NFD)))
                .isEqualTo("reçu n° 3 – Œuvre à Noël");
    }

    /** Better refused than printed without its name. */
    @Test
    void leavesLettersOfAScriptThatWeHaveNot() {
        assertThat(Printable.of("محمد")).isEqualTo("محمد");
    }
}
