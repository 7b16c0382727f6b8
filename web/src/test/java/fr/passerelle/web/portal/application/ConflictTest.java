package fr.passerelle.web.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.SavedAnswer;
import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final SavedAnswer THEIRS =
            new SavedAnswer(true, 4, "Leur texte", Instant.parse("2026-11-23T09:00:00Z"), "Odile");

    @Test
    void keepsBothLongTextsUnlessToldOtherwise() {
        Conflict conflict = Conflict.of(Question.of(FormField.NEED), "Mon texte", THEIRS, "Karim");
        assertThat(conflict.chosen(null)).isEqualTo("Leur texte\n\nMon texte");
        assertThat(conflict.chosen("mine")).isEqualTo("Mon texte");
        assertThat(conflict.chosen("theirs")).isEqualTo("Leur texte");
    }

    @Test
    void keepsOnesOwnWhereTwoCannotStandTogether() {
        Conflict conflict = Conflict.of(Question.of(FormField.START_DATE), "01/03/2027", THEIRS, "Karim");
        assertThat(conflict.chosen(null)).isEqualTo("01/03/2027");
    }

    @Test
    void knowsThatOneWroteInTwoWindows() {
        assertThat(Conflict.of(Question.of(FormField.NEED), "Mon texte", THEIRS, "Odile")
                        .own())
                .isTrue();
        assertThat(Conflict.of(Question.of(FormField.NEED), "Mon texte", THEIRS, "Karim")
                        .own())
                .isFalse();
    }
}
