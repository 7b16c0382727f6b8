package fr.passerelle.ear.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through the product as one person would, by its links, from the page where that person starts. Each page is
 * looked at a few times with different data, and at each of its tabs; downloads are noted, not fetched.
 */
final class Crawl {
    private static final int TIMES_EACH_PAGE = 3;
    private static final Pattern TAB = Pattern.compile("[?&]tab=[^&]*");

    private final String address;
    private final Page page;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    /** Every address met inside the product, with its query, pages and downloads alike; value: the page it was met on. */
    final Map<String, String> met = new LinkedHashMap<>();

    /** Pages that did not answer 200, with their status. */
    final List<String> broken = new ArrayList<>();

    Crawl(String address, Page page) {
        this.address = address;
        this.page = page;
    }

    /** Visits every page that links lead to and shows each to {@code look}. */
    void from(String start, Consumer<Page> look) {
        enqueue(start, "the start");
        while (!waiting.isEmpty()) {
            String target = waiting.poll();
            Response answer = page.navigate(address + target);
            if (answer == null || answer.status() != 200) {
                broken.add(target + " answers " + (answer == null ? "nothing" : answer.status()) + ", met on "
                        + met.get(target));
                continue;
            }
            look.accept(page);
            links().forEach(link -> enqueue(link, target));
        }
    }

    /** The paths of the pages visited, without their query. */
    Set<String> visited() {
        return Set.copyOf(times.keySet());
    }

    private List<String> links() {
        Object found = page.evaluate("() => [...document.querySelectorAll('a[href], iframe[src]')]"
                + ".map(e => e.href || e.src).filter(u => u.startsWith('http'))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private void enqueue(String link, String metOn) {
        if (link.startsWith("http") && !link.startsWith(address)) {
            return;
        }
        String target = link.startsWith(address) ? link.substring(address.length()) : link;
        target = target.replaceAll("#.*", "");
        if (target.isEmpty() || target.contains("lang=") || !seen.add(target)) {
            return;
        }
        met.put(target, metOn);
        String path = pathOf(target);
        boolean again = times.merge(path, 1, Integer::sum) <= TIMES_EACH_PAGE;
        boolean newTab = TAB.matcher(target).find() && times.merge(path + tabOf(target), 1, Integer::sum) == 1;
        if (path.endsWith(".xhtml") && (again || newTab)) {
            waiting.add(target);
        }
    }

    private static String tabOf(String target) {
        Matcher tab = TAB.matcher(target);
        return tab.find() ? tab.group() : "";
    }

    static String pathOf(String target) {
        String path = URI.create(target.replace(" ", "%20").replace("|", "%7C")).getPath();
        return path.equals("/") ? "/index.xhtml" : path;
    }
}
