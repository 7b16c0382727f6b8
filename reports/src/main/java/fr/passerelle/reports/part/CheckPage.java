package fr.passerelle.reports.part;

/**
 * The public page on which anybody can check a document.
 *
 * @param url absolute, printed and put in the QR code
 */
public record CheckPage(String url) {
    public CheckPage {
        Checks.of()
                .that(url != null && url.matches("https?://\\S+"), "checkPage.url")
                .orRefuse();
    }
}
