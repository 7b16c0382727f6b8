package fr.passerelle.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Face SERIF = Face.of("Passerelle Serif", false);
    private static final float SIZE = 10.5f;

    @Test
    void breaksAtSpacesAndAfterHyphensOfWords() {
        assertThat(broken("un Sainghin-en-Mélantois de -5 °C", "Sainghin-en-"))
                .containsExactly("un ", "Sainghin-en-", "Mélantois ", "de -5 °C");
    }

    @Test
    void keepsTogetherWhatIsTied() {
        assertThat(broken("le 28\u00A0février\u00A02028", "le 28 février"))
                .containsExactly("le ", "28\u00A0février\u00A02", "028");
        assertThat(broken("le 28\u00A0février\u00A02028", "28 février 2028"))
                .containsExactly("le ", "28\u00A0février\u00A02028");
    }

    /** The least that is too much goes to the next line: it is never left out. */
    @Test
    void fillsALineToTheLastThousandth() {
        String text = "après le vote des crédits de l'année, au plus tard le 28";
        float exact = width(text);
        assertThat(new Lines(SERIF, SIZE, exact + 0.01f).of(text, 0)).hasSize(1);
        assertThat(new Lines(SERIF, SIZE, exact - 0.01f).of(text, 0)).hasSize(2);
    }

    @Test
    void endsALineAtEachLineFeed() {
        assertThat(broken("a\n\nb", "aaaa")).containsExactly("a\n", "\n", "b");
        assertThat(broken("", "aaaa")).isEmpty();
    }

    @Test
    void breaksAWordThatFillsALineAlone() {
        assertThat(broken("aaaaaaaaaa", "aaaa")).containsExactly("aaaa", "aaaa", "aa");
    }

    private static List<String> broken(String text, String widest) {
        return new Lines(SERIF, SIZE, width(widest) + 0.01f)
                .of(text, 0).stream()
                        .map(line -> text.substring(line.start(), line.next()))
                        .toList();
    }

    private static float width(String text) {
        return text.chars().map(SERIF::width).sum() * SIZE / 1000;
    }
}
