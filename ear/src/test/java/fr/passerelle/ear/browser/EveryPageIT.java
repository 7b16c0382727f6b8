package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everybody walks through all the pages that they can reach by links: each answers, is clean for axe, and fits a window
 * of 320 CSS pixels. A page that nobody can reach fails the test, so that none is added without being looked at.
 */
@InBrowser
class EveryPageIT {
    /** Opened by the secret link of a mail, or shown after a form: other tests go there. */
    private static final Set<String> NOT_BY_LINK = Set.of(
            "/open/security/password.xhtml",
            "/open/security/activation.xhtml",
            "/open/security/invitation.xhtml",
            "/open/security/first-administrator.xhtml",
            "/open/security/sent.xhtml",
            "/portal/organisation/create.xhtml",
            "/open/document/verify.xhtml",
            // The demonstration holds no agreement that was read and not sent, nor a signature to take back.
            "/office/agreement/issue.xhtml",
            "/office/agreement/reopen.xhtml");

    /** To look at, when this walk is asked for by its name: they prove nothing. */
    private static final boolean PICTURES = Boolean.getBoolean("passerelle.test.pictures");

    private static final Set<String> REACHED = new TreeSet<>();
    private static final Set<String> LOOKED_AT = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(value = Demo.class, names = "KITCHEN", mode = EnumSource.Mode.EXCLUDE)
    void answersIsAccessibleAndFitsASmallWindow(Demo person, Browser browser) throws Exception {
        walk(browser, person.signIn(browser), person.home());
    }

    @Test
    void aVisitorMeetsTheSameCare(Browser browser) throws Exception {
        walk(browser, browser.newPerson(), "/");
    }

    private static void walk(Browser browser, Page walker, String start) throws Exception {
        List<String> problems = new ArrayList<>();
        Crawl crawl = new Crawl(browser.address(), target -> read(browser, walker, target, problems)).from(start);
        REACHED.addAll(crawl.visited());
        problems.addAll(crawl.broken);
        assertThat(problems).isEmpty();
    }

    /** The browser draws each page and each of its tabs once, whoever meets it first; after that its source is enough. */
    private static Crawl.Answer read(Browser browser, Page walker, String target, List<String> problems) {
        if (!LOOKED_AT.add(Crawl.viewOf(target))) {
            APIResponse source = walker.request().get(browser.address() + target);
            return new Crawl.Answer(source.status(), source.text());
        }
        Response drawn = walker.navigate(browser.address() + target);
        if (drawn.status() == 200) {
            problems.addAll(look(browser, walker, Crawl.viewOf(target)));
        }
        return new Crawl.Answer(drawn.status(), walker.content());
    }

    /** What is wrong with the page, or with this tab of it. */
    private static List<String> look(Browser browser, Page page, String view) {
        List<String> problems = new ArrayList<>();
        try {
            browser.axe(page);
        } catch (AssertionError broken) {
            problems.add(broken.getMessage());
        }
        String path = view.replaceAll("[?&]tab=", "-");
        picture(browser, page, "wide" + path);
        page.setViewportSize(320, 700);
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) overflow).intValue() > 0) {
            problems.add(path + " sticks out of a window of 320 by " + overflow);
        }
        if (PICTURES) {
            page.setViewportSize(375, 812);
            picture(browser, page, "small" + path);
        }
        page.setViewportSize(1280, 900);
        return problems;
    }

    private static void picture(Browser browser, Page page, String name) {
        if (PICTURES) {
            browser.shot(page, name.replace('/', '-').replace(".xhtml", ""));
        }
    }

    @AfterAll
    static void noPageIsAnIsland() throws IOException {
        Path webapp = Path.of("../web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            Set<String> pages = files.map(file -> "/" + webapp.relativize(file))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .filter(path -> !NOT_BY_LINK.contains(path))
                    .collect(Collectors.toCollection(TreeSet::new));
            pages.removeAll(REACHED);
            assertThat(pages).as("pages that no link leads anybody to").isEmpty();
        }
    }
}
