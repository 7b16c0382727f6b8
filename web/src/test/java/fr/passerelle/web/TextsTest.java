package fr.passerelle.web;

import static fr.passerelle.web.WebSources.found;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.application.Application;
import fr.passerelle.base.workflow.Transition;
import fr.passerelle.base.workflow.Workflow;
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

    /** A table says what an association is told: its page has words for each. */
    @Test
    void everyStepThatIsToldHasItsWords() {
        assertThat(FRENCH.stringPropertyNames())
                .containsAll(told(Application.WORKFLOW, "follow.step."))
                .containsAll(told(Agreement.WORKFLOW, "agreement.did."));
    }

    private static List<String> told(Workflow<?, ?, ?> workflow, String prefix) {
        return workflow.table().stream()
                .filter(Transition::isShownToApplicant)
                .map(line -> prefix + line.action())
                .toList();
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
