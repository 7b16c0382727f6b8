package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import fr.passerelle.ear.browser.Demo;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent twelve times is done once and answered alike; what is too large to be read is told so in words. */
@InBrowser
class OneAnswerIT {
    private static final int COPIES = 12;

    @Test
    void twelveClicksIssueOneAgreementAndLeadToOnePlace(Browser browser) throws Exception {
        Applying officer = signedIn(browser, Demo.PREPARER);
        String agreement = prepared(browser, officer);
        HttpRequest click =
                Applying.pressing(officer.opens("/office/agreement/issue.xhtml?id=" + agreement), "do", Map.of());

        List<HttpResponse<String>> answers = together(COPIES, () -> officer.answer(click));
        answers.add(officer.answer(click));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers)
                .extracting(answer ->
                        answer.headers().firstValue("Location").orElse("").replace(browser.address(), ""))
                .containsOnly("/office/agreement/agreement.xhtml?id=" + agreement);
        Document file = officer.opens("/office/agreement/agreement.xhtml?id=" + agreement);
        assertThat(file.select("main a[href^='/document/']").eachAttr("href").stream()
                        .distinct())
                .as("documents of the agreement")
                .hasSize(1);
        leaveAsFound(browser, officer, agreement);
    }

    /** Each in a window of its own: one issues, the others are told by whom, nobody meets a failure. */
    @Test
    void twelveWindowsIssueOneAgreementAndAreToldSo(Browser browser) throws Exception {
        List<Applying> people = new ArrayList<>();
        for (int n = 0; n < COPIES; n++) {
            people.add(signedIn(browser, Demo.PREPARER));
        }
        String agreement = prepared(browser, people.get(0));
        List<HttpRequest> clicks = new ArrayList<>();
        for (Applying person : people) {
            clicks.add(
                    Applying.pressing(person.opens("/office/agreement/issue.xhtml?id=" + agreement), "do", Map.of()));
        }
        List<HttpResponse<String>> answers = together(COPIES, n -> people.get(n).answer(clicks.get(n)));
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 302, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).isNotEmpty();
        leaveAsFound(browser, people.get(0), agreement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/security/login.xhtml", "/api/draft/00000000-0000-0000-0000-000000000000"})
    void aFormOfTooManyFieldsIsToldSo(String address, Browser browser) throws Exception {
        String fields =
                IntStream.range(0, 1500).mapToObj(n -> "field" + n + "=x").collect(Collectors.joining("&"));
        assertTold(
                413,
                signedIn(browser, Demo.BIKES)
                        .answer(post(browser, address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields))
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {11})
    void aFileOfTooManyMegabytesIsToldSoWithoutScript(int megabytes, Browser browser) throws Exception {
        String boundary = "----piece";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"op\"\r\n\r\n" + UUID.randomUUID()
                + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + "x".repeat(megabytes * 1024 * 1024) + "\r\n--" + boundary
                + "--\r\n";
        assertTold(
                413,
                signedIn(browser, Demo.BIKES)
                        .answer(post(browser, "/portal/home.xhtml")
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(BodyPublishers.ofString(body))
                                .build()));
    }

    private static void assertTold(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>Cet envoi est trop volumineux</h1>");
    }

    private static HttpRequest.Builder post(Browser browser, String path) {
        return HttpRequest.newBuilder(java.net.URI.create(browser.address() + path))
                .header("Origin", browser.address());
    }

    private static Applying signedIn(Browser browser, Demo person) throws IOException, InterruptedException {
        Applying applying = new Applying(browser.address());
        applying.signsIn(person.mail(), Browser.DEMO_PASSWORD);
        return applying;
    }

    /** An agreement of the demonstration that is ready to be issued, once a second person has read it. */
    private static String prepared(Browser browser, Applying officer) throws IOException, InterruptedException {
        Applying validator = signedIn(browser, Demo.VALIDATOR);
        Document list = officer.opens("/office/agreement/agreements.xhtml?state=PREPARED");
        for (Element link : list.select("main a[href*='agreement.xhtml?id=']")) {
            String id = link.attr("href").replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
            Document review = validator.opens("/office/agreement/review.xhtml?id=" + id);
            if (review.getElementById("do") != null) {
                validator.sends(review, "do", Map.of());
            }
            if (officer.opens("/office/agreement/issue.xhtml?id=" + id).getElementById("do") != null) {
                return id;
            }
        }
        throw new IllegalStateException("no agreement is ready to be issued");
    }

    /** Cancelled by who may, once it is issued, and prepared anew, for the tests that come after on this server. */
    private static void leaveAsFound(Browser browser, Applying officer, String agreement)
            throws IOException, InterruptedException {
        Applying validator = signedIn(browser, Demo.VALIDATOR);
        Document cancelling = validator.opens("/office/agreement/cancel.xhtml?id=" + agreement);
        validator.sends(cancelling, "do", Map.of("reason", "Essai d’émission par douze clics"));
        Document list = officer.opens("/office/agreement/agreements.xhtml");
        String award = list.select("main a[href*='terms.xhtml?application=']").attr("href");
        officer.sends(officer.opens(award), "save", Map.of("stateAid", "NONE"));
    }

    private interface Sent {
        HttpResponse<String> by(int number) throws Exception;
    }

    private interface SentAlike {
        HttpResponse<String> sent() throws Exception;
    }

    private static List<HttpResponse<String>> together(int copies, SentAlike alike)
            throws InterruptedException, ExecutionException {
        return together(copies, number -> alike.sent());
    }

    private static List<HttpResponse<String>> together(int copies, Sent sent)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(copies);
        try {
            List<Future<HttpResponse<String>>> waiting = IntStream.range(0, copies)
                    .mapToObj(number -> threads.submit(() -> sent.by(number)))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : waiting) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
