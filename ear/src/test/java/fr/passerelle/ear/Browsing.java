package fr.passerelle.ear;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all tests on one database share: one server with demonstration data, one Chromium of the system. */
final class Browsing implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A server that runs already, with demonstration data of the same password, saves its start while a walk is written. */
    private static final String RUNNING = System.getProperty("passerelle.test.server");

    private final Server server;
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    Browsing(TestDatabase database) {
        server = RUNNING == null ? started(database) : null;
    }

    private static Server started(TestDatabase database) {
        try {
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("PASSERELLE_DEMO_PASSWORD", Browser.DEMO_PASSWORD);
            environment.put("PASSERELLE_COMPANY_REGISTER_URL", "off");
            return Server.complete("pages-" + database.name().toLowerCase(Locale.ROOT), environment);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Browser newBrowser() {
        return new Browser(this::chromium, RUNNING == null ? server.address() : RUNNING);
    }

    /** Launched when the first page is opened: some tests speak to the server alone. */
    private com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
        }
        return chromium;
    }

    @Override
    public void close() {
        if (chromium != null) {
            chromium.close();
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static Path executable() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium in " + PLACES + ": apt-get install chromium"));
    }
}
