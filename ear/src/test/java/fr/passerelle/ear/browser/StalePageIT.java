package fr.passerelle.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everybody sends each form that confirms something, as if what its page showed had changed meanwhile: each refuses in
 * words, writes nothing and keeps what was typed. The forms are those that pages have: one that nobody meets fails.
 */
@InBrowser
class StalePageIT {
    private static final String WORDS = "modifiées entre-temps";
    private static final String TYPED = "Gardé tel quel";

    /** The demonstration has no file at this point; the services behind them are walked by {@code SeenTest}. */
    private static final Set<String> NOT_IN_THE_DEMONSTRATION = Set.of(
            "approval", // of a bank account checked by another hand
            "aside", // messages that nobody answered
            "confirmation", // of an organisation nobody looked at
            "doubts", // a complete draft that leaves a question open
            "erasure", // asked for by another administrator
            "handover", // a draft whose writer may not file it
            "issue", // an agreement that a second person has read and nobody sent
            "mark", // a paper copy brought and not yet read
            "proposal", // of a file whose grid is full
            "reopening"); // a signature confirmed on a wrong copy

    private static final Set<String> SENT = new TreeSet<>();

    @ParameterizedTest
    @EnumSource(
            value = Demo.class,
            names = {"AUDITOR", "KITCHEN", "RADIO"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesInWordsAndLosesNothing(Demo person, Browser browser) throws Exception {
        Page walker = person.signIn(browser);
        List<String> problems = new ArrayList<>();
        new Crawl(browser.address(), target -> {
                    var answer = walker.request().get(browser.address() + target);
                    if (answer.status() == 200) {
                        send(walker, Jsoup.parse(answer.text(), browser.address() + target), problems);
                        if (target.contains("/assessment.xhtml")) {
                            send(walker, proposal(walker, browser.address() + target), problems);
                        }
                    }
                    return new Crawl.Answer(answer.status(), answer.text());
                })
                .from(person.home());
        assertThat(problems).isEmpty();
    }

    /** No link leads there: the grid does, once it is full. */
    private static Document proposal(Page walker, String grid) {
        String address = grid.replace("/assessment.xhtml", "/proposal.xhtml");
        return Jsoup.parse(walker.request().get(address).text(), address);
    }

    private static void send(Page walker, Document page, List<String> problems) {
        for (FormElement form : forms(page)) {
            String name = name(form);
            if (!SENT.add(form.id() + " of " + page.selectFirst("h1").text().replaceAll(" :.*", ""))) {
                continue;
            }
            Map<String, String> typed = fill(form);
            Document answer = post(walker, form, typed, true);
            require(answer, name + " at " + page.baseUri(), typed, problems);
            SENT.add(form.id());
            if (name.endsWith(" check")) {
                Document look = post(walker, form, typed, false);
                for (FormElement confirming : forms(look)) {
                    if (confirming.id().equals(form.id()) && !name(confirming).equals(name)) {
                        require(post(walker, confirming, Map.of(), true), name(confirming), Map.of(), problems);
                    }
                }
            }
        }
    }

    private static List<FormElement> forms(Document page) {
        return page.select("form:has(input[name=shown]):has([type=submit])").stream()
                .map(FormElement.class::cast)
                // A look before the confirmation changes its page: the other forms come first.
                .sorted(Comparator.comparing(form -> name(form).endsWith(" check")))
                .toList();
    }

    private static String name(FormElement form) {
        return form.id() + " " + form.selectFirst("[type=submit]").id();
    }

    /** What a person would put in the fields that ask for something. */
    private static Map<String, String> fill(FormElement form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.select("textarea:not([readonly])").forEach(area -> typed.put(area.attr("name"), TYPED));
        form.select("input.input[aria-required=true]:not([readonly])")
                .forEach(field -> typed.put(field.attr("name"), textFor(field)));
        form.select("input[type=checkbox]").forEach(box -> typed.putIfAbsent(box.attr("name"), box.attr("value")));
        form.select("input[type=radio]:not([disabled])")
                .forEach(radio -> typed.putIfAbsent(radio.attr("name"), radio.val()));
        form.select("select").forEach(choice -> typed.put(choice.attr("name"), choiceFor(choice)));
        return typed;
    }

    private static String textFor(Element field) {
        String kind = field.attr("name") + field.attr("class");
        if (!field.val().isEmpty()) {
            return field.val();
        }
        return kind.matches(".*([dD]ay|On\\b|[dD]ate|date).*")
                ? "20/11/2026"
                : field.hasAttr("data-money") ? "100" : "26-C-0042";
    }

    private static String choiceFor(Element choice) {
        Element chosen = choice.selectFirst("option[selected]:not([value=''])");
        Element last = choice.select("option").last();
        return chosen != null ? chosen.val() : last == null ? "" : last.val();
    }

    private static Document post(Page walker, FormElement form, Map<String, String> typed, boolean stale) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.putAll(typed);
        Element button = form.selectFirst("[type=submit]");
        fields.put(button.attr("name"), button.val());
        if (stale) {
            fields.computeIfPresent("shown", (name, marks) -> marks.replaceFirst("\\.\\d+( |$)", ".99999$1"));
        }
        FormData data = FormData.create();
        fields.forEach(data::set);
        form.select("input[type=file]")
                .forEach(file -> data.set(
                        file.attr("name"),
                        new FilePayload(
                                "copie.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));
        RequestOptions body = form.attr("enctype").startsWith("multipart")
                ? RequestOptions.create().setMultipart(data)
                : RequestOptions.create().setForm(data);
        var answer = walker.request().post(form.absUrl("action"), body);
        return Jsoup.parse(answer.text(), form.absUrl("action"));
    }

    private static void require(Document answer, String name, Map<String, String> typed, List<String> problems) {
        String told = answer.select("#error-summary").text();
        if (!told.contains(WORDS)) {
            problems.add(name + " is not refused: " + told + answer.select("h1").text());
        }
        typed.forEach((field, text) -> {
            if (text.equals(TYPED)
                    && answer.select("textarea").stream()
                            .noneMatch(area -> area.val().equals(TYPED))) {
                problems.add(name + " loses " + field);
            }
        });
    }

    @AfterAll
    static void everyFormThatConfirmsWasSent() throws IOException {
        Path webapp = Path.of("../web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            Set<String> forms = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(StalePageIT::formsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            forms.removeAll(SENT);
            // Tests before this one on the same server may leave a file at one of these points.
            assertThat(NOT_IN_THE_DEMONSTRATION).as("forms that nobody met").containsAll(forms);
        }
    }

    private static Stream<String> formsOf(Path view) {
        try {
            return Pattern.compile("<g:form id=\"([^\"]*)\" seen=")
                    .matcher(Files.readString(view))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
