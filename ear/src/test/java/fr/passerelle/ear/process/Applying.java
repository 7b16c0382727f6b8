package fr.passerelle.ear.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who applies by sending the forms of the pages, as a browser without script does. */
public final class Applying {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private final String address;

    public Applying(String address) {
        this.address = address;
    }

    public void signsIn(String mail, String password) throws IOException, InterruptedException {
        signsIn(opens("/open/security/login.xhtml"), mail, password);
    }

    /** On this page, which is the one to sign in, wherever it comes from; answers the page that it leads to. */
    public Document signsIn(Document page, String mail, String password) throws IOException, InterruptedException {
        Document next = sends(page, "signInButton", Map.of("login", mail, "password", password));
        if (next.location().contains("login.xhtml")) {
            throw new IOException(
                    "not signed in: " + next.select(".error-summary, .notice").text());
        }
        return next;
    }

    /** The value of a cookie, null without it. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** As if the server had ended what this cookie stands for. */
    void forgets(String name) {
        CookieStore kept = cookies.getCookieStore();
        List.copyOf(kept.getCookies()).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .forEach(cookie -> kept.remove(null, cookie));
    }

    /** As if somebody else had put it into this browser. */
    void isGiven(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        // As the client names the host, so that an answer replaces this cookie instead of standing beside it.
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    Document opens(String path) throws IOException, InterruptedException {
        return page(request(path).GET().build());
    }

    /** What this address answers, whatever it is. */
    HttpResponse<String> asks(String method, String path) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Accept", "text/html,*/*")
                .method(method, BodyPublishers.noBody())
                .build());
    }

    /** What is answered, whatever it is; a redirect is not followed. */
    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** The answer as it comes to a browser that looks; redirects are not followed. */
    public HttpResponse<String> asks(String path) throws IOException, InterruptedException {
        return asks("GET", path);
    }

    byte[] downloads(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Presses this button, with these values typed. */
    Document sends(Document page, String button, Map<String, String> typed) throws IOException, InterruptedException {
        return page(pressing(page, button, typed));
    }

    /** What a press of the button sends, ready to be sent and sent again. */
    static HttpRequest pressing(Document page, String button, Map<String, String> typed) {
        String body = fields(page, button, typed).entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return to(page, button)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    Document page(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 307) {
            URI elsewhere =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            return page(HttpRequest.newBuilder(request, (name, value) -> true)
                    .uri(elsewhere)
                    .build());
        }
        Optional<String> next = answer.headers().firstValue("Location");
        if (next.isPresent()) {
            // By hand: the client would send the headers of the form again, with the type of a body that is not there.
            return page(HttpRequest.newBuilder(answer.uri().resolve(next.get()))
                    .timeout(PATIENCE)
                    .build());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** As the page saves each field while it is typed. */
    void answers(String draft, String field, String value) throws IOException, InterruptedException {
        HttpResponse<String> answer = writes(draft, field, value);
        if (answer.statusCode() != 200 && answer.statusCode() != 409) {
            throw new IOException(field + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    /** The same, and its answer as it comes. */
    public HttpResponse<String> writes(String draft, String field, String value)
            throws IOException, InterruptedException {
        String json = "{\"field\":\"" + field + "\",\"value\":\"" + value + "\",\"seen\":\"-1\"}";
        HttpRequest saving = request("/api/draft/" + draft)
                .header("Content-Type", "application/json")
                .header("Origin", address)
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(saving, BodyHandlers.ofString());
    }

    /** Sends a file by the form that holds this button. */
    void attaches(Document page, String button, Path file) throws IOException, InterruptedException {
        String boundary = "----piece" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Element input = form(page, button).selectFirst("input[type=file]");
        Map<String, String> fields = fields(page, button, Map.of());
        fields.remove(input.attr("name"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + input.attr("name")
                        + "\"; filename=\"" + file.getFileName() + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Document next = page(to(page, button)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        if (!next.location().contains("sent=")) {
            throw new IOException("not attached: " + next.select("main").text());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private static HttpRequest.Builder to(Document page, String button) {
        return HttpRequest.newBuilder(URI.create(form(page, button).absUrl("action")))
                .timeout(PATIENCE)
                .header("Origin", page.location().replaceAll("(https?://[^/]+).*", "$1"));
    }

    private static Map<String, String> fields(Document page, String button, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>();
        form(page, button).formData().forEach(field -> fields.put(field.key(), field.value()));
        Element pressed = page.getElementById(button);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        fields.putAll(typed);
        return fields;
    }

    private static FormElement form(Document page, String button) {
        Element pressed = page.getElementById(button);
        if (pressed == null) {
            throw new IllegalStateException("no button " + button + " on " + page.location() + ": " + page.title());
        }
        return (FormElement) pressed.closest("form");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
