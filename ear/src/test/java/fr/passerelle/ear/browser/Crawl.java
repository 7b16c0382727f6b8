package fr.passerelle.ear.browser;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Walks through the product as one person would, by its links, from the page where that person starts. Each page is
 * read a few times with different data, and at each of its tabs; downloads are noted, not fetched. What {@code rel=nofollow} leads to is another person's.
 */
final class Crawl {
    private static final int TIMES_EACH_PAGE = 3;
    private static final Pattern TAB = Pattern.compile("[?&]tab=[^&]*");

    /** How this person gets a page: drawn by a browser, or its source alone, which is many times quicker. */
    @FunctionalInterface
    interface Reader {
        Answer read(String target) throws IOException, InterruptedException;
    }

    /** What came back: the status, and the source with its links. */
    record Answer(int status, String source) {}

    private final String address;
    private final Reader person;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    /** Every address met inside the product, with its query, pages and downloads alike; value: the page it was met on. */
    final Map<String, String> met = new LinkedHashMap<>();

    /** Pages that did not answer 200, with their status. */
    final List<String> broken = new ArrayList<>();

    Crawl(String address, Reader person) {
        this.address = address;
        this.person = person;
    }

    /** Reads every page that links lead to. */
    Crawl from(String start) throws IOException, InterruptedException {
        enqueue(start, "the start");
        while (!waiting.isEmpty()) {
            String target = waiting.poll();
            Answer answer = person.read(target);
            if (answer.status() != 200) {
                broken.add(target + " answers " + answer.status() + ", met on " + met.get(target));
                continue;
            }
            linksOf(answer.source(), target).forEach(link -> enqueue(link, target));
        }
        return this;
    }

    /** The paths of the pages visited, without their query. */
    Set<String> visited() {
        return Set.copyOf(times.keySet());
    }

    private List<String> linksOf(String source, String target) {
        return Jsoup.parse(source, address + target).select("a[href]:not([rel=nofollow]), iframe[src]").stream()
                .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "src"))
                .filter(link -> link.startsWith(address + "/"))
                .map(link -> link.substring(address.length()))
                .toList();
    }

    private void enqueue(String link, String metOn) {
        String target = link.replaceAll("#.*", "");
        if (target.isEmpty() || target.contains("lang=") || !seen.add(target)) {
            return;
        }
        met.put(target, metOn);
        String path = pathOf(target);
        boolean again = times.merge(path, 1, Integer::sum) <= TIMES_EACH_PAGE;
        boolean newTab = TAB.matcher(target).find() && times.merge(viewOf(target), 1, Integer::sum) == 1;
        if (path.endsWith(".xhtml") && (again || newTab)) {
            waiting.add(target);
        }
    }

    /** The page and its tab, without the data that it shows. */
    static String viewOf(String target) {
        Matcher tab = TAB.matcher(target);
        return pathOf(target) + (tab.find() ? tab.group() : "");
    }

    static String pathOf(String target) {
        String path = URI.create(target.replace(" ", "%20").replace("|", "%7C")).getPath();
        return path.equals("/") ? "/index.xhtml" : path;
    }
}
