package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.browser.Demo;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Every address of the archive: the answer is a page or a refusal in words, never a failure of the server. Everybody and
 * nobody asks each page as it stands and with an identifier of nothing, each servlet, and every address that somebody met
 * by links. What is wrong in the address itself (unreadable, of another kind, with some parameters only, by methods that
 * are not expected) is asked once, by one of those whom the page lets in, in turn: the role has been dealt with then.
 */
@InBrowser
class EveryAddressIT {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NOTHING = UUID.randomUUID().toString();
    private static final List<String> UNREADABLE =
            List.of("", "x", "-1", "99999999999999999999", "<é&>'\"%00\u0000", "9".repeat(3000));
    private static final List<Demo> PEOPLE = List.of(
            Demo.INSTRUCTOR,
            Demo.SECRETARY,
            Demo.DECIDER,
            Demo.PREPARER,
            Demo.VALIDATOR,
            Demo.CALL_MANAGER,
            Demo.ADMINISTRATOR,
            Demo.AUDITOR,
            Demo.BIKES,
            Demo.KITCHEN);
    private static final int EACH_SHAPE = 2;

    /**
     * Nobody is led there and no browser shows the answer as a page: parts of pages that do not exist, and what the
     * server keeps for itself before the application is asked. Refused, but without words.
     */
    private static final List<String> NOT_FOR_READERS =
            List.of("/jakarta.faces.resource/x.xhtml?ln=../x", "/WEB-INF/web.xml");

    /** To the sign-in, or away: what the page itself says was not asked. */
    private static final Set<Integer> SENT_AWAY = Set.of(302, 403);

    private final Set<String> failures = new ConcurrentSkipListSet<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** Addresses of the product with the identifiers of the demonstration, a few of each shape. */
    private final Set<String> met = new ConcurrentSkipListSet<>();

    private final Map<String, Integer> shapes = new ConcurrentHashMap<>();

    /** Those whom a page lets in. */
    private final Map<Routes.View, List<Applying>> letIn = new ConcurrentHashMap<>();

    @Test
    void answersEverybodyInWords(Browser browser) throws Exception {
        List<Applying> people = new ArrayList<>(List.of(new Applying(browser.address())));
        for (Demo person : PEOPLE) {
            Applying applying = new Applying(browser.address());
            applying.signsIn(person.mail(), Browser.DEMO_PASSWORD);
            people.add(applying);
        }
        Together.each(PEOPLE, person -> meet(people.get(1 + PEOPLE.indexOf(person)), person.home()));
        assertThat(met).as("addresses met by links").hasSizeGreaterThan(100);
        Together.each(people, this::askAll);
        Set<String> ids = oneIdOfEachKind();
        Together.each(Routes.views(), view -> askWrong(view, ids));
        Together.each(Routes.servlets(), servlet -> askServlet(people.get(1), servlet, ids));
        for (String file : Routes.resources()) {
            ask(people.get(0), "GET", file);
        }
        for (String address : NOT_FOR_READERS) {
            assertThat(people.get(1).asks(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(asked.get()).isGreaterThan(3000);
        assertThat(failures).as("of %s questions", asked).isEmpty();
    }

    /** Each person follows one link of each shape. */
    private void meet(Applying person, String start) throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (String link : linksOf(person.asks("GET", waiting.poll()))) {
                if (!met.contains(link) && shapes.merge(shape(link), 1, Integer::sum) <= EACH_SHAPE) {
                    met.add(link);
                }
                if (seen.add(shape(link)) && link.contains(".xhtml")) {
                    waiting.add(link);
                }
            }
        }
    }

    private static List<String> linksOf(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("a[href], iframe[src]").stream()
                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                .map(href -> href.replaceAll("#.*", ""))
                .filter(link -> link.startsWith("/") && !link.contains("lang="))
                .toList();
    }

    /** What depends on who asks. */
    private void askAll(Applying person) throws IOException, InterruptedException {
        for (Routes.View view : Routes.views()) {
            int bare = ask(person, "GET", view.path());
            int unknown = view.parameters().isEmpty() ? bare : ask(person, "GET", view.with(NOTHING));
            if (!SENT_AWAY.containsAll(List.of(bare, unknown))) {
                letIn.computeIfAbsent(view, none -> new CopyOnWriteArrayList<>())
                        .add(person);
            }
        }
        for (String servlet : Routes.servlets()) {
            ask(person, "GET", servlet.replace("*", NOTHING));
        }
        for (String address : met) {
            ask(person, "GET", address);
        }
        for (String odd : List.of("/x", "/x.xhtml", "/office/")) {
            ask(person, "GET", odd);
        }
    }

    /** What depends on the address, whoever asks. */
    private void askWrong(Routes.View view, Set<String> ids) throws IOException, InterruptedException {
        List<String> addresses = new ArrayList<>();
        if (!view.parameters().isEmpty()) {
            UNREADABLE.forEach(value -> addresses.add(view.with(value)));
        }
        if (view.parameters().contains("id")) {
            ids.forEach(id -> addresses.add(view.path() + "?id=" + id));
        }
        if (view.parameters().contains("id") && view.parameters().size() > 1) {
            ids.forEach(id -> addresses.add(view.with("x").replaceFirst("\\bid=x", "id=" + id)));
        }
        List<Applying> people = letIn.get(view);
        assertThat(people).as("who may open %s", view.path()).isNotEmpty();
        int turn = 0;
        for (String address : addresses) {
            ask(people.get(turn++ % people.size()), "GET", address);
        }
        for (String method : List.of("HEAD", "POST", "PUT")) {
            ask(people.get(turn++ % people.size()), method, view.path());
        }
    }

    private void askServlet(Applying person, String pattern, Set<String> ids) throws IOException, InterruptedException {
        String path = pattern.replace("*", "");
        for (String method : List.of("HEAD", "POST", "PUT", "DELETE", "OPTIONS")) {
            if (!pattern.equals("/deconnexion") || !method.equals("POST")) {
                ask(person, method, path);
                ask(person, method, path + (pattern.endsWith("*") ? NOTHING : "?id=" + NOTHING));
            }
        }
        for (String value : List.of("", "x", "x/y", "projet/x", "a'b", NOTHING + "/0", NOTHING + "/99")) {
            ask(person, "GET", path + (pattern.endsWith("*") ? value : "?id=" + value + "&year=" + value));
        }
        for (String id : ids) {
            ask(person, "GET", path + (pattern.endsWith("*") ? id : "?id=" + id + "&page=" + id));
        }
    }

    private int ask(Applying person, String method, String address) throws IOException, InterruptedException {
        asked.incrementAndGet();
        HttpResponse<String> answer = person.asks(method, address);
        int status = answer.statusCode();
        if (status >= 500 && status != 501) {
            failures.add(brief(method, address) + " answers " + status);
        } else if (method.equals("GET") && status >= 400 && !inWords(answer)) {
            failures.add(brief(method, address) + " answers " + status + " without words");
        } else if (method.equals("GET") && status == 200 && address.contains(".xhtml") && !isWhole(answer)) {
            failures.add(brief(method, address) + " is cut");
        }
        return status;
    }

    /** A script that saves a draft reads the status, and finds its words in JSON. */
    private static boolean inWords(HttpResponse<String> answer) {
        return answer.uri().getPath().startsWith("/api/")
                || isWhole(answer) && answer.body().contains("<h1");
    }

    private static boolean isWhole(HttpResponse<String> answer) {
        return answer.body().contains("</html>");
    }

    /** The first identifier met in each folder under each name. */
    private Set<String> oneIdOfEachKind() {
        Map<String, String> first = new HashMap<>();
        for (String address : met) {
            Matcher found = ID.matcher(address);
            while (found.find()) {
                first.putIfAbsent(kind(address.substring(0, found.start())), found.group());
            }
        }
        return new TreeSet<>(first.values());
    }

    /** {@code /office/call/|id=} of {@code /office/call/edit.xhtml?page=1&id=}. */
    private static String kind(String before) {
        return before.replaceAll("[^/]*$", "") + "|" + before.replaceAll(".*[?&/]", "");
    }

    private static String shape(String address) {
        return ID.matcher(address).replaceAll("*").replaceAll("=[^&*]+", "=");
    }

    private static String brief(String method, String address) {
        String shape = ID.matcher(address.replace(NOTHING, "NOTHING")).replaceAll("*");
        return method + " " + (shape.length() > 120 ? shape.substring(0, 120) + "..." : shape);
    }
}
