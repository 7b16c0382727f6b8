package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameValues() throws IOException {
        Properties french = load("/report_fr.properties");
        Properties english = load("/report_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(values(english, key)).as(key).isEqualTo(values(french, key));
            assertThat(english.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyTokenIsAColour() throws IOException {
        Properties tokens = load("/fr/passerelle/reports/tokens.properties");
        assertThat(tokens).isNotEmpty();
        assertThat(tokens.values()).allMatch(colour -> colour.toString().matches("#[0-9A-F]{6}"));
    }

    private static TreeSet<String> values(Properties texts, String key) {
        TreeSet<String> found = new TreeSet<>();
        VALUE.matcher(texts.getProperty(key)).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
