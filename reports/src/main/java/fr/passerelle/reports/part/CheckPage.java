package fr.passerelle.reports.part;

import java.time.LocalDate;

/**
 * The public page on which anybody can check a document.
 *
 * @param url absolute, printed and put in the QR code
 * @param code to type on that page, printed as it is; blank while a draft
 * @param issuedOn the day the document was made, or null while a draft
 */
public record CheckPage(String url, String code, LocalDate issuedOn) {
    public CheckPage {
        code = code == null ? "" : code;
        Checks.of()
                .that(url != null && url.matches("https?://\\S+"), "checkPage.url")
                .that(code.isBlank() == (issuedOn == null), "checkPage.code")
                .orRefuse();
    }

    /** Of a draft, which nobody can check yet. */
    public CheckPage(String url) {
        this(url, "", null);
    }
}
