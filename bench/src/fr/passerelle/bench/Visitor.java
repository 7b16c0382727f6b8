package fr.passerelle.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in to a running server, with cookies and a connection of their own. */
final class Visitor {
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String server;

    Visitor(String server) {
        this.server = server;
    }

    static Visitor signedIn(String server, String login, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(server);
        String page = visitor.get("/open/security/login.xhtml");
        StringJoiner form = new StringJoiner("&");
        Matcher inputs = INPUT.matcher(page.substring(page.indexOf("<form id=\"signIn\"")));
        while (inputs.find()) {
            String name = attribute(inputs.group(), "name");
            String value = switch (name) {
                case "login" -> login;
                case "password" -> password;
                default -> attribute(inputs.group(), "value");
            };
            form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        String home = visitor.answer(HttpRequest.newBuilder(URI.create(server + "/open/security/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
        if (home.contains("id=\"signIn\"")) {
            throw new IllegalStateException("refused: " + login);
        }
        return visitor;
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + request.uri());
        }
        return answer.body();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
