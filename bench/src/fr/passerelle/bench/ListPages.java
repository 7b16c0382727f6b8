package fr.passerelle.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times the instructor's list from outside, signed in, on this machine: what a page costs includes the answer's way through
 * the loopback. The kinds of lists take turns. Arguments: server, login, password, account of an instructor, rounds,
 * and the process of the server, when it runs on this machine.
 */
public final class ListPages {
    private static final String LIST = "/office/application/list.xhtml";
    private static final Pattern ROW = Pattern.compile("class=\"row-link\"[^>]*>([^<]*)</a>");
    private static final int WARM_UP = 600;

    private final String[] arguments;
    private final Map<String, String> addresses = new TreeMap<>();

    private ListPages(String[] arguments) {
        this.arguments = arguments;
        addresses.put("1 newest", LIST);
        addresses.put("2 state and instructor", LIST + "?state=COMPLETE&instructor=" + arguments[3]);
        addresses.put("3 text, often found", LIST + "?text=insertion");
        addresses.put("4 text, seldom found", LIST + "?text=oeuvrard+du+numerique");
        addresses.put("5 by amount", LIST + "?order=AMOUNT");
    }

    public static void main(String[] arguments) throws Exception {
        ListPages pages = new ListPages(arguments);
        pages.show();
        int rounds = Integer.parseInt(arguments[4]);
        pages.round(1, Math.min(WARM_UP, rounds));
        if (arguments.length > 5) {
            pages.processor(arguments[5], rounds);
        }
        pages.report("1 client", pages.round(1, rounds));
        pages.round(4, Math.min(WARM_UP, rounds) / 4);
        pages.report("4 clients", pages.round(4, rounds));
    }

    /** The first row and the number of rows of each, to see that they are the right ones. */
    private void show() throws Exception {
        Visitor visitor = visitor();
        for (Map.Entry<String, String> list : addresses.entrySet()) {
            String page = visitor.get(list.getValue());
            Matcher rows = ROW.matcher(page);
            String first = rows.find() ? rows.group(1) : "-";
            System.out.printf("%-24s first %s, %d rows, %d KB%n", list.getKey(), first, ROW.matcher(page).results().count(),
                    page.length() / 1024);
        }
    }

    private void processor(String server, int rounds) throws Exception {
        System.out.println("processor time of a page, 1 client");
        Visitor visitor = visitor();
        for (Map.Entry<String, String> list : addresses.entrySet()) {
            Processor before = Processor.now(server);
            for (int i = 0; i < rounds; i++) {
                visitor.get(list.getValue());
            }
            Processor spent = Processor.now(server).since(before);
            System.out.printf("  %-24s server %6.2f ms   database %6.2f%n", list.getKey(), spent.serverMillis() / rounds,
                    spent.databaseMillis() / rounds);
        }
    }

    private Visitor visitor() throws Exception {
        return Visitor.signedIn(arguments[0], arguments[1], arguments[2]);
    }

    /** Milliseconds of each list, all clients together. */
    private Map<String, List<Double>> round(int clients, int rounds) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(clients);
        List<Callable<Map<String, List<Double>>>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Visitor visitor = visitor();
            work.add(() -> walk(visitor, rounds));
        }
        Map<String, List<Double>> all = new TreeMap<>();
        for (Future<Map<String, List<Double>>> one : people.invokeAll(work)) {
            one.get().forEach((list, times) -> all.computeIfAbsent(list, name -> new ArrayList<>()).addAll(times));
        }
        people.shutdown();
        return all;
    }

    private Map<String, List<Double>> walk(Visitor visitor, int rounds) throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, String> list : addresses.entrySet()) {
                long begin = System.nanoTime();
                visitor.get(list.getValue());
                times.computeIfAbsent(list.getKey(), name -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
            }
        }
        return times;
    }

    private void report(String title, Map<String, List<Double>> times) {
        System.out.println(title);
        times.forEach((list, measured) -> {
            double[] sorted = measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf("  %-24s median %6.1f ms   p95 %6.1f   p99 %6.1f   n %d%n", list, at(sorted, 50), at(sorted, 95),
                    at(sorted, 99), sorted.length);
        });
        double[] every = times.values().stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(every);
        System.out.printf("  %-24s median %6.1f ms   p95 %6.1f   p99 %6.1f%n", "all", at(every, 50), at(every, 95), at(every, 99));
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
