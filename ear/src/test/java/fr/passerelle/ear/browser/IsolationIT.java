package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.TestDatabase;
import fr.passerelle.ear.process.Applying;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * No association reaches another's data. The matrix is generated: every address that one association meets in the whole
 * portal, pages and downloads, opens for its owner, and is then asked by another association and by a visitor. Since it
 * has just opened, a refusal can only come from who asks: without the check, this test fails with the address.
 */
@InBrowser(TestDatabase.POSTGRESQL)
class IsolationIT {
    private static final String SOMEBODYS = ".*=[0-9a-f-]{36}.*";
    private static final String DOWNLOAD = "/(pieces|document|recap)/.*";

    /** Each association, and the other one that tries its doors. */
    private static final Map<Demo, Demo> NEIGHBOURS = Map.of(
            Demo.BIKES, Demo.KITCHEN,
            Demo.GARDENS, Demo.KITCHEN,
            Demo.REPAIR, Demo.BIKES,
            Demo.RADIO, Demo.KITCHEN,
            Demo.KITCHEN, Demo.BIKES);

    /** Pages of the portal that hold nothing of one association: each shows whoever asks their own. */
    private static final Set<String> EVERYBODYS = Set.of(
            "/portal/home.xhtml",
            "/portal/account/account.xhtml",
            "/portal/account/data.xhtml",
            "/portal/agreement/agreements.xhtml",
            "/portal/agreement/payments.xhtml",
            "/portal/application/start.xhtml",
            "/portal/organisation/create.xhtml",
            "/portal/organisation/join.xhtml",
            "/portal/organisation/organisations.xhtml");

    @Test
    void oneAssociationNeverSeesWhatBelongsToAnother(Browser browser) throws Exception {
        Applying visitor = new Applying(browser.address());
        List<String> open = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Map.Entry<Demo, Demo> pair : NEIGHBOURS.entrySet()) {
            Applying owner = signedIn(pair.getKey(), browser);
            Applying neighbour = signedIn(pair.getValue(), browser);
            for (String address : theirs(owner, pair.getKey(), browser)) {
                assertThat(status(owner, address))
                        .as("%s asked by %s", address, pair.getKey())
                        .isEqualTo(200);
                tried.add(Crawl.pathOf(address));
                note(open, neighbour, address, status -> status == 403 || status == 404);
                note(
                        open,
                        visitor,
                        address,
                        status -> Set.of(302, 401, 403, 404).contains(status));
            }
        }
        assertThat(open).as("opened by somebody else").isEmpty();
        assertThat(pagesUnder("portal").stream().filter(page -> !EVERYBODYS.contains(page)))
                .as("pages of the portal that no owner was met on")
                .isSubsetOf(tried);
    }

    @Test
    void nobodyWritesIntoTheDraftOfAnother(Browser browser) throws Exception {
        Applying owner = signedIn(Demo.BIKES, browser);
        Applying neighbour = signedIn(Demo.KITCHEN, browser);
        Set<String> drafts = theirs(owner, Demo.BIKES, browser).stream()
                .filter(address -> address.startsWith("/portal/application/section.xhtml"))
                .map(address -> address.replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(drafts).isNotEmpty();
        for (String draft : drafts) {
            // A file that is not open for writing any more answers its owner in words.
            assertThat(owner.writes(draft, "AUDIENCE", "À nous").statusCode()).isIn(200, 409, 422);
            assertThat(neighbour.writes(draft, "AUDIENCE", "À moi").statusCode())
                    .isIn(403, 404);
        }
    }

    /** The areas are walls of their own, before any page is asked what it holds. */
    @Test
    void noAssociationOpensAPageOfStaffNorTheOtherWayRound(Browser browser) throws Exception {
        Applying association = signedIn(Demo.KITCHEN, browser);
        for (Demo agent : List.of(Demo.INSTRUCTOR, Demo.PREPARER, Demo.ADMINISTRATOR)) {
            Applying colleague = signedIn(agent, browser);
            for (String address : addresses(colleague, agent, browser)) {
                if (address.startsWith("/office/") || address.startsWith("/admin/")) {
                    assertThat(status(association, address)).as(address).isEqualTo(403);
                }
            }
            for (String page : pagesUnder("portal")) {
                assertThat(status(colleague, page)).as(page).isEqualTo(403);
            }
        }
        for (String page : pagesUnder("office", "admin")) {
            assertThat(status(association, page)).as(page).isEqualTo(403);
        }
    }

    /** A page that writes opens to those whom links lead there: typed by a colleague, its address shows no form. */
    @Test
    void noAgentOpensAFormThatTheyCouldNotSend(Browser browser) throws Exception {
        Map<Demo, Applying> staff = new LinkedHashMap<>();
        Map<Demo, Set<String>> led = new LinkedHashMap<>();
        for (Demo agent : List.of(Demo.INSTRUCTOR, Demo.PREPARER)) {
            staff.put(agent, signedIn(agent, browser));
            led.put(agent, addresses(staff.get(agent), agent, browser));
        }
        List<String> open = new ArrayList<>();
        for (Demo agent : staff.keySet()) {
            for (Demo other : staff.keySet()) {
                for (String address : withAForm(led.get(other), led.get(agent), staff.get(other))) {
                    HttpResponse<String> page = staff.get(agent).asks(address);
                    if (page.statusCode() == 200 && writes(page.body())) {
                        open.add(address + " to " + agent);
                    }
                }
            }
        }
        assertThat(open).as("forms opened to who is not led there").isEmpty();
    }

    /** One address of each page that only the first of them is led to, and that writes. */
    private static List<String> withAForm(Set<String> led, Set<String> known, Applying owner)
            throws IOException, InterruptedException {
        Set<String> paths = known.stream().map(Crawl::pathOf).collect(Collectors.toCollection(TreeSet::new));
        List<String> found = new ArrayList<>();
        for (String address : led) {
            if (address.startsWith("/office/") && address.contains(".xhtml") && paths.add(Crawl.pathOf(address))) {
                HttpResponse<String> page = owner.asks(address);
                if (page.statusCode() == 200 && writes(page.body())) {
                    found.add(address);
                }
            }
        }
        return found;
    }

    /** Whether the content, not its frame, can be sent. */
    private static boolean writes(String page) {
        return !Jsoup.parse(page).select("main form[method=post] [type=submit]").isEmpty();
    }

    private static Set<String> theirs(Applying owner, Demo who, Browser browser)
            throws IOException, InterruptedException {
        Set<String> addresses = addresses(owner, who, browser).stream()
                .filter(address ->
                        address.matches(DOWNLOAD) || address.startsWith("/portal/") && address.matches(SOMEBODYS))
                .filter(address -> !EVERYBODYS.contains(Crawl.pathOf(address)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(addresses).as("addresses of %s", who).hasSizeGreaterThan(5);
        return addresses;
    }

    private static Set<String> addresses(Applying person, Demo who, Browser browser)
            throws IOException, InterruptedException {
        Crawl.Reader reader = target -> {
            HttpResponse<String> page = person.asks(target);
            return new Crawl.Answer(page.statusCode(), page.body());
        };
        return new Crawl(browser.address(), reader).from(who.home()).met.keySet();
    }

    private static void note(List<String> open, Applying stranger, String address, Predicate<Integer> refused)
            throws IOException, InterruptedException {
        int status = status(stranger, address);
        if (!refused.test(status)) {
            open.add(address + " answers " + status);
        }
    }

    private static Applying signedIn(Demo who, Browser browser) throws IOException, InterruptedException {
        Applying person = new Applying(browser.address());
        person.signsIn(who.mail, Browser.DEMO_PASSWORD);
        return person;
    }

    private static int status(Applying person, String address) throws IOException, InterruptedException {
        return person.asks(address).statusCode();
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
