package fr.passerelle.ear.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.ear.Browser;
import fr.passerelle.ear.InBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody who is not signed in costs no memory, whatever they ask for: no session is made for them. */
@InBrowser
class VisitorIT {
    private static final String SESSION = "passerelle";
    private static final String MAIL = "instruction@mel.example.org";
    private static final List<String> OTHER_ADDRESSES = List.of(
            "/",
            "/open/security/login.xhtml?suite=%2Foffice%2Fhome.xhtml",
            "/open/security/login.xhtml?bienvenue=ACCOUNT",
            "/open/call/calls.xhtml?lang=en",
            "/erreur",
            "/health",
            "/nowhere",
            "/office",
            "/deconnexion",
            "/session",
            "/pieces/00000000-0000-7000-8000-000000000000",
            "/document/00000000-0000-7000-8000-000000000000",
            "/recap/00000000-0000-7000-8000-000000000000",
            "/api/draft/00000000-0000-7000-8000-000000000000");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noAddressGivesAVisitorASession(Browser browser) throws Exception {
        List<String> giving = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (String path :
                Stream.concat(pages().stream(), OTHER_ADDRESSES.stream()).toList()) {
            for (String method : List.of("GET", "POST")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(browser.address() + path))
                        .header("Origin", browser.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : "a=b"))
                        .build();
                HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
                if (answer.headers().allValues("Set-Cookie").stream().anyMatch(c -> c.startsWith(SESSION + "="))) {
                    giving.add(method + " " + path);
                }
                if (answer.statusCode() == 500) {
                    failing.add(method + " " + path);
                }
            }
        }
        assertThat(giving).as("requests of a visitor that make a session").isEmpty();
        assertThat(failing).as("requests of a visitor that fail").isEmpty();
    }

    @Test
    void noFormThatAVisitorSendsMakesASession(Browser browser) throws Exception {
        Applying visitor = new Applying(browser.address());
        Document forgotten = visitor.opens("/open/security/forgotten.xhtml");
        visitor.sends(forgotten, buttonOf(forgotten), Map.of("mail", "personne@example.org"));
        Document refused = visitor.opens("/open/security/register.xhtml");
        refused = visitor.sends(refused, "send", Map.of("name", "Quelqu’un", "mail", "ceci n’est pas une adresse"));
        assertThat(refused.select("#name").val()).as("what was typed").isEqualTo("Quelqu’un");
        assertThat(refused.select(".error-summary").text()).isNotEmpty();
        Document calls = visitor.opens("/open/call/calls.xhtml");
        Document call = visitor.opens(calls.select("a[href*=call.xhtml?id=]").attr("href"));
        Document answered = visitor.sends(call, "check", Map.of("kind", "ASSOCIATION", "active", "yes"));
        assertThat(answered.select("#answer").text()).isNotEmpty();
        assertThat(visitor.cookie(SESSION)).as("the session of a visitor").isNull();
    }

    @Test
    void aFormSentAfterTheEndOfTheSessionIsShownAgainAfterTheSignIn(Browser browser) throws Exception {
        Applying person = new Applying(browser.address());
        person.signsIn(MAIL, Browser.DEMO_PASSWORD);
        Document account = person.opens("/office/account/myAccount.xhtml");
        person.forgets(SESSION);

        Document login = person.sends(account, "save", Map.of("name", "Nom écrit & gardé"));
        Document again = person.signsIn(login, MAIL, Browser.DEMO_PASSWORD);
        assertThat(again.location()).contains("/office/account/myAccount.xhtml");
        assertThat(again.select("#name").val()).isEqualTo("Nom écrit & gardé");
        assertThat(again.select(".notice").text()).isNotEmpty();
    }

    private static String buttonOf(Document page) {
        return page.select("main [type=submit]").attr("name");
    }

    private static List<String> pages() throws IOException {
        Path webapp = Path.of("../web/src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> "/" + webapp.relativize(file))
                    .filter(path -> path.matches("/(open|portal|office|admin)/.*\\.xhtml"))
                    .sorted()
                    .toList();
        }
    }
}
