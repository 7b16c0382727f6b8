package fr.passerelle.web.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.form.FormField;
import fr.passerelle.form.Question;
import org.junit.jupiter.api.Test;

class SentTest {
    private static final Question TEXT = Question.of(FormField.NEED);
    private static final Question AGREE = Question.of(FormField.TRUE_STATEMENT);
    private static final Question COMMUNES = Question.of(FormField.COMMUNES_SERVED);

    @Test
    void endsLinesAsAScriptDoesSoThatBothWaysOfSavingAgree() {
        assertThat(new Sent("une\r\ndeux").plain(TEXT)).isEqualTo("une\ndeux");
    }

    @Test
    void keepsATextThatLooksLikeAList() {
        assertThat(new Sent("[sic]").plain(TEXT)).isEqualTo("[sic]");
    }

    @Test
    void takesATickForYesAndAnythingElseForNothing() {
        assertThat(new Sent("true").plain(AGREE)).isEqualTo("yes");
        assertThat(new Sent("yes").plain(AGREE)).isEqualTo("yes");
        assertThat(new Sent("false").plain(AGREE)).isEmpty();
        assertThat(new Sent(null).plain(AGREE)).isEmpty();
    }

    @Test
    void writesTickedCommunesOneAfterTheOther() {
        assertThat(new Sent("[\"59350\",\"59512\"]").plain(COMMUNES)).isEqualTo("59350 59512");
        assertThat(new Sent("[]").plain(COMMUNES)).isEmpty();
    }
}
