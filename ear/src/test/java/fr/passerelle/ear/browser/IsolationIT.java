package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No association reaches another's data. The matrix is generated: every address that one association meets in the whole
 * portal, pages and downloads, is then asked by another, by a visitor, and staff pages by associations.
 */
@InBrowser
class IsolationIT {
    private static final String SOMEBODYS = ".*(id|call|file|agreement|application|organisation)=[0-9a-f-]{36}.*";
    private static final String DOWNLOAD = "/(pieces|document|recap|projet)/.*";

    @Test
    void oneAssociationNeverSeesWhatBelongsToAnother(Browser browser) {
        Page neighbour = Demo.KITCHEN.signIn(browser);
        Page visitor = browser.newPerson();
        for (Demo owner : List.of(Demo.BIKES, Demo.GARDENS, Demo.REPAIR, Demo.RADIO)) {
            Set<String> theirs = addressesOf(owner, browser);
            assertThat(theirs).as("addresses of %s", owner).hasSizeGreaterThan(5);
            for (String address : theirs) {
                assertThat(status(neighbour, browser, address))
                        .as("%s asked by another association", address)
                        .isIn(403, 404);
                assertThat(status(visitor, browser, address))
                        .as("%s asked by a visitor", address)
                        .isIn(302, 401, 403, 404);
            }
            for (String draft : draftsIn(theirs)) {
                assertThat(write(neighbour, browser, draft))
                        .as("writing into %s", draft)
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void noAssociationOpensAPageOfStaffNorTheOtherWayRound(Browser browser) throws IOException {
        Page association = Demo.KITCHEN.signIn(browser);
        Page agent = Demo.INSTRUCTOR.signIn(browser);
        for (String page : pagesUnder("office", "admin")) {
            assertThat(status(association, browser, page)).as(page).isIn(403, 404);
        }
        for (String page : pagesUnder("portal")) {
            assertThat(status(agent, browser, page)).as(page).isIn(302, 403, 404);
        }
    }

    private static Set<String> addressesOf(Demo owner, Browser browser) {
        Crawl crawl = new Crawl(browser.address(), owner.signIn(browser));
        crawl.from(owner.home(), page -> {});
        return crawl.met.keySet().stream()
                .filter(address -> address.matches(DOWNLOAD)
                        || address.startsWith("/portal/")
                                && address.matches(SOMEBODYS)
                                // An open call belongs to everybody.
                                && !address.contains("start.xhtml"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> draftsIn(Set<String> addresses) {
        return addresses.stream()
                .filter(address -> address.startsWith("/portal/application/"))
                .map(address -> address.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1"))
                .filter(id -> id.length() == 36)
                .collect(Collectors.toSet());
    }

    private static int status(Page person, Browser browser, String address) {
        APIResponse answer = person.request()
                .get(browser.address() + address, RequestOptions.create().setMaxRedirects(0));
        return answer.status();
    }

    private static int write(Page person, Browser browser, String draft) {
        return person.request()
                .post(
                        browser.address() + "/api/draft/" + draft,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Origin", browser.address())
                                .setData("{\"field\":\"TITLE\",\"value\":\"stolen\",\"seen\":-1}"))
                .status();
    }

    private static List<String> pagesUnder(String... areas) throws IOException {
        Path webapp = Path.of("../web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> "/" + webapp.relativize(file))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> Stream.of(areas).anyMatch(area -> path.startsWith("/" + area + "/")))
                    .sorted()
                    .toList();
        }
    }
}
