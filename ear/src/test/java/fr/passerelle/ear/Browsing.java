package fr.passerelle.ear;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What all browser tests of a run share: one server with demonstration data, one Chromium of the system. */
final class Browsing implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Server server = Server.complete(
            "browser",
            Map.of(
                    "PASSERELLE_DB", "h2",
                    "PASSERELLE_DEMO_PASSWORD", Browser.DEMO_PASSWORD,
                    "PASSERELLE_COMPANY_REGISTER_URL", "off"));
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Browser newBrowser() {
        return new Browser(chromium, server.address());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
        server.close();
    }

    private static Path chromium() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium in " + PLACES + ": apt-get install chromium"));
    }
}
