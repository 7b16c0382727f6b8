package fr.passerelle.web.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenVersionsTest {
    private final Entry title = new Entry(Question.of(FormField.TITLE), "Nom", "", List.of(), "Vélo", 2, "", "");

    @Test
    void areThoseOfThePageWithoutScript() {
        assertThat(SeenVersions.read(null).of(title)).isEqualTo(2);
        assertThat(SeenVersions.read("").isNewer(title)).isFalse();
    }

    @Test
    void areTheNewerOnesThatAutosaveLearned() {
        SeenVersions seen = SeenVersions.read("{\"TITLE\":\"5\"}");
        assertThat(seen.of(title)).isEqualTo(5);
        assertThat(seen.isNewer(title)).isTrue();
    }
}
