package fr.passerelle.web;

import static fr.passerelle.web.WebSources.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The palette is written once, in module reports, for documents and pages; and every pair in use can be read. */
class LooksTest {
    private static final Properties TOKENS = WebSources.properties("/fr/passerelle/reports/tokens.properties");

    @Test
    void theStyleSheetHoldsExactlyTheTokens() {
        String css = WebSources.read(WebSources.WEBAPP.resolve("resources/css/tokens.css"));
        Map<String, String> written = new TreeMap<>();
        found("(--[\\w-]+: #\\w+);", css)
                .forEach(line -> written.put(line.substring(2, line.indexOf(':')), line.substring(line.indexOf('#'))));
        Map<String, String> source = new TreeMap<>();
        TOKENS.stringPropertyNames().forEach(name -> source.put(name, TOKENS.getProperty(name)));
        assertThat(written).isEqualTo(source);
    }

    /** The build makes one sheet of them all, but those of paper and of a page shown when nothing else works. */
    @Test
    void everySheetIsInTheOneThatPagesLoad() {
        List<String> together = List.of(found("files=\"([^\"]+\\.css)\"", WebSources.read(Path.of("pom.xml")))
                .get(0)
                .split(","));
        List<String> sheets = WebSources.files(".css").stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> !Set.of("print.css", "error.css").contains(name))
                .toList();
        assertThat(together).containsExactlyInAnyOrderElementsOf(sheets);
    }

    /** WCAG 2.2, 1.4.3: text has 4.5 to 1 on its ground. */
    @ParameterizedTest
    @CsvSource({
        "encre, blanc",
        "encre, papier",
        "encre-2, blanc",
        "encre-2, papier",
        "lien, blanc",
        "lien, papier",
        "canal, blanc",
        "canal, papier",
        "blanc, canal",
        "blanc, encre",
        "blanc, rouge",
        "canal, canal-fond",
        "encre, canal-fond",
        "brique, blanc",
        "brique, brique-fond",
        "encre, brique-fond",
        "vert, vert-fond",
        "vert, blanc",
        "encre, vert-fond",
        "ambre, ambre-fond",
        "encre, ambre-fond",
        "rouge, rouge-fond",
        "encre, rouge-fond",
        "rouge, blanc",
        "rouge, papier",
        "violet, violet-fond",
        "encre, violet-fond",
        "lien, canal-fond",
        "lien, ambre-fond",
        "lien, brique-fond",
        "lien, vert-fond"
    })
    void textIsReadable(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    /** WCAG 2.2, 1.4.11: what shows a field or the focus has 3 to 1. */
    @ParameterizedTest
    @CsvSource({
        "bord, blanc",
        "bord, papier",
        "focus, encre",
        "focus, canal",
        "encre, papier",
        "rouge, papier",
        "vert, blanc",
        "ambre, blanc"
    })
    void bordersAndFocusAreSeen(String line, String ground) {
        assertThat(contrast(line, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyVariableInUseIsDefined() {
        String all = String.join(
                "\n", WebSources.files(".css").stream().map(WebSources::read).toList());
        List<String> defined = found("(--[\\w-]+):", all);
        assertThat(defined).containsAll(found("var\\((--[\\w-]+)\\)", all));
    }

    @Test
    void noStyleSheetWritesAColourOfItsOwn() {
        assertThat(WebSources.files(".css"))
                .filteredOn(file -> !file.endsWith("tokens.css") && !file.endsWith("print.css"))
                .allSatisfy(file -> assertThat(found("(#[0-9a-fA-F]{3,8})\\b", WebSources.read(file)))
                        .isEmpty());
    }

    private static double contrast(String one, String other) {
        double first = luminance(TOKENS.getProperty(one));
        double second = luminance(TOKENS.getProperty(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
