package fr.passerelle.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceDownloadTest {
    @Test
    void namesAFileForOldAndNewBrowsers() {
        assertThat(PieceDownload.disposition("Comptes approuvés 2025.pdf"))
                .isEqualTo("attachment; filename=\"Comptes approuv_s 2025.pdf\"; "
                        + "filename*=UTF-8''Comptes%20approuv%C3%A9s%202025.pdf");
    }

    @Test
    void letsNoNameEndTheHeader() {
        assertThat(PieceDownload.disposition("a\"; filename=b\r\nX: y.pdf"))
                .doesNotContain("\r", "\n", "a\"; filename=b");
    }
}
