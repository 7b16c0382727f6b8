package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SendingTest {
    @Test
    void namesAFileForOldAndNewBrowsers() {
        assertThat(disposition("Comptes approuvés 2025.pdf"))
                .isEqualTo("attachment; filename=\"Comptes approuves 2025.pdf\"; "
                        + "filename*=UTF-8''Comptes%20approuv%C3%A9s%202025.pdf");
    }

    @Test
    void letsNoNameEndTheHeader() {
        assertThat(disposition("a\"; filename=b\r\nX: y.pdf")).doesNotContain("\r", "\n", "a\"; filename=b");
    }

    private static String disposition(String name) {
        return new Sending(name, "application/pdf", 0, InputStream.nullInputStream()).disposition();
    }
}
