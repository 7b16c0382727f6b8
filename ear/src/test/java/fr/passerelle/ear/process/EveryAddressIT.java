package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.browser.Demo;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Every address of the archive, asked by every role and by nobody, without its parameters, with unreadable ones, with
 * identifiers of nothing, of others and of another kind, and by methods that it does not expect: the answer is a page or
 * a refusal in words, never a failure of the server.
 */
@InBrowser
@org.junit.jupiter.api.Disabled("not run yet on the joined product: the first thing to enable")
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
    private static final int MET_PER_SHAPE = 3;

    private final Set<String> failures = new TreeSet<>();
    private final Map<Demo, Applying> signedIn = new EnumMap<>(Demo.class);

    /** Addresses of the product with the identifiers of the demonstration, a few of each shape and each person. */
    private final Set<String> met = new LinkedHashSet<>();

    private int asked;

    @Test
    void answersEverybodyInWords(Browser browser) throws IOException, InterruptedException {
        for (Demo person : PEOPLE) {
            Applying applying = new Applying(browser.address());
            applying.signsIn(person.mail(), Browser.DEMO_PASSWORD);
            signedIn.put(person, applying);
            meet(applying, person.home());
        }
        assertThat(met).as("addresses met by links").hasSizeGreaterThan(150);
        Set<String> ids = oneIdOfEachKind();
        for (Demo person : PEOPLE) {
            askAll(signedIn.get(person), ids);
        }
        askAll(new Applying(browser.address()), ids);
        assertThat(asked).isGreaterThan(3000);
        assertThat(failures).as("of %d questions", asked).isEmpty();
    }

    private void meet(Applying person, String start) throws IOException, InterruptedException {
        Map<String, Integer> times = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            HttpResponse<String> page = person.asks("GET", waiting.poll());
            for (String link : Jsoup.parse(page.body()).select("a[href], iframe[src]").stream()
                    .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                    .map(href -> href.replaceAll("#.*", ""))
                    .toList()) {
                boolean few = link.startsWith("/")
                        && !link.contains("lang=")
                        && times.merge(shape(link), 1, Integer::sum) <= MET_PER_SHAPE;
                if (few && met.add(link) | times.put("seen " + link, 1) == null && link.contains(".xhtml")) {
                    waiting.add(link);
                }
            }
        }
    }

    private void askAll(Applying person, Set<String> ids) throws IOException, InterruptedException {
        for (Routes.View view : Routes.views()) {
            boolean open =
                    ask(person, "GET", view.path()) == 200 || !view.parameters().isEmpty();
            String one = ids.iterator().next();
            if (open && ask(person, "GET", view.with(one)) != 403) {
                askWrong(person, view, ids);
            }
            for (String method : List.of("HEAD", "POST", "PUT")) {
                ask(person, method, view.path());
            }
        }
        for (String servlet : Routes.servlets()) {
            askServlet(person, servlet, ids);
        }
        for (String address : met) {
            ask(person, "GET", address);
        }
        for (String file : Routes.resources()) {
            ask(person, "GET", file);
        }
        for (String odd :
                List.of("/x", "/x.xhtml", "/office/", "/jakarta.faces.resource/x.xhtml?ln=../x", "/WEB-INF/web.xml")) {
            ask(person, "GET", odd);
        }
    }

    private void askWrong(Applying person, Routes.View view, Set<String> ids) throws IOException, InterruptedException {
        ask(person, "GET", view.with(NOTHING));
        for (String value : UNREADABLE) {
            ask(person, "GET", view.with(value));
        }
        for (String id : view.parameters().contains("id") ? ids : Set.<String>of()) {
            ask(person, "GET", view.path() + "?id=" + id);
        }
        if (view.parameters().size() > 1 && view.parameters().contains("id")) {
            for (String id : ids) {
                ask(person, "GET", view.with("x").replaceFirst("\\bid=x", "id=" + id));
            }
        }
    }

    private void askServlet(Applying person, String pattern, Set<String> ids) throws IOException, InterruptedException {
        String path = pattern.replace("*", "");
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS")) {
            if (!pattern.equals("/deconnexion") || !method.equals("POST")) {
                ask(person, method, path);
                ask(person, method, path + (pattern.endsWith("*") ? NOTHING : "?id=" + NOTHING));
            }
        }
        for (String value : List.of("x", "x/y", "projet/x", "a'b", NOTHING + "/0", NOTHING + "/99")) {
            ask(person, "GET", path + (pattern.endsWith("*") ? value : "?id=" + value + "&year=" + value));
        }
        for (String id : ids) {
            ask(person, "GET", path + (pattern.endsWith("*") ? id : "?id=" + id + "&page=" + id));
        }
    }

    private int ask(Applying person, String method, String address) throws IOException, InterruptedException {
        asked++;
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

    private static boolean inWords(HttpResponse<String> answer) {
        return isWhole(answer) && answer.body().contains("<h1");
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
