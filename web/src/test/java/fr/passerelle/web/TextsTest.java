package fr.passerelle.web;

import static fr.passerelle.web.WebSources.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
    private static final Properties FRENCH = WebSources.properties("/web_fr.properties");
    private static final Properties ENGLISH = WebSources.properties("/web_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(FRENCH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        List<String> different = FRENCH.stringPropertyNames().stream()
                .filter(key -> !placeholders(FRENCH, key).equals(placeholders(ENGLISH, key)))
                .toList();
        assertThat(different).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyKeyOfAViewExists() {
        Properties rules = WebSources.properties("/domain_fr.properties");
        return WebSources.views().stream()
                .map(view -> DynamicTest.dynamicTest(view.toString(), () -> {
                    String text = WebSources.read(view);
                    assertThat(FRENCH.stringPropertyNames())
                            .containsAll(found("\\bweb\\['([^']+)'\\]", text))
                            .containsAll(found("texts\\.web\\('([^']+)'[,)]", text));
                    assertThat(rules.stringPropertyNames()).containsAll(found("\\bdomain\\['([^']+)'\\]", text));
                }));
    }

    @Test
    void noTextIsEmptyOrHasASpaceTooMany() {
        for (Properties texts : List.of(FRENCH, ENGLISH)) {
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("  ", "'' ", "…."));
        }
    }

    @Test
    void theFirstTextOfFrenchIsFrenchAndKeepsItsAccents() {
        assertThat(FRENCH.getProperty("nav.settings")).isEqualTo("Réglages");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return new TreeSet<>(Pattern.compile("\\{\\d\\}")
                .matcher(texts.getProperty(key))
                .results()
                .map(match -> match.group())
                .toList());
    }
}
