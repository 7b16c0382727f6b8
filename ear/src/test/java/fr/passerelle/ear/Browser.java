package fr.passerelle.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one person sees. Each window ({@link #newPerson}) has its own cookies, so that several people can act in one
 * test; everything the browser complains about is kept and fails the test at its end.
 */
public final class Browser implements AutoCloseable {
    /** The password that all demonstration accounts share in these tests. */
    public static final String DEMO_PASSWORD = "un-mot-de-passe-de-test";

    private static final Path SCREENSHOTS = Server.TARGET.resolve("screenshots");
    /** WCAG 2.2 level AA, which contains what RGAA 4.1 asks for, and axe's best practices. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Supplier<com.microsoft.playwright.Browser> chromium;
    private final String address;
    private final List<BrowserContext> people = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Browser(Supplier<com.microsoft.playwright.Browser> chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** The address of the server, without a trailing slash: {@code http://localhost:41234}. */
    public String address() {
        return address;
    }

    /** A person at a wide screen, in French, signed out: {@code page.navigate("/open/security/login.xhtml")} works. */
    public Page newPerson() {
        return newPerson(new NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900));
    }

    /** A person at a telephone, 375 CSS pixels wide. */
    public Page newPersonAtTelephone() {
        return newPerson(new NewContextOptions().setLocale("fr-FR").setViewportSize(375, 812));
    }

    public Page newPerson(NewContextOptions options) {
        BrowserContext person =
                chromium.get().newContext(options.setBaseURL(address).setTimezoneId("Europe/Paris"));
        person.setDefaultTimeout(15_000);
        people.add(person);
        person.onConsoleMessage(this::listen);
        person.onWebError(error -> complain("script error: " + error.error()));
        person.onRequest(this::watch);
        return person.newPage();
    }

    /** Signed out at this address, in French, at a wide screen. */
    public Page open(String path) {
        Page page = newPerson();
        page.navigate(path);
        return page;
    }

    /** Fails with every accessibility rule that the page breaks, and where. */
    public void axe(Page page) {
        List<Rule> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(broken)
                .as("accessibility of %s", page.url())
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .isEmpty();
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/NAME.png}. */
    public void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** A complaint that this test provokes on purpose, such as the console line of a page that answers 404. */
    public void expectComplaint(String part) {
        expected.add(part);
    }

    void shotOfEachPage(String name) {
        int number = 0;
        for (BrowserContext person : people) {
            for (Page page : person.pages()) {
                number++;
                shot(page, name + "-" + number);
            }
        }
    }

    void requireNoComplaint() {
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complain(message.text() + " (" + message.location() + ")");
        }
    }

    private void watch(Request request) {
        String url = request.url();
        if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complain("request to another site: " + url);
        }
    }

    private void complain(String text) {
        if (expected.stream().noneMatch(text::contains)) {
            complaints.add(text);
        }
    }
}
