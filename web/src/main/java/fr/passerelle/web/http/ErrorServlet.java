package fr.passerelle.web.http;

import fr.passerelle.web.layout.Assets;
import fr.passerelle.web.words.Bundles;
import fr.passerelle.web.words.Reader;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The page of every refusal and failure: one file, filled without session, Faces or database, which may be what failed. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {
    public static final String PATH = "/erreur";
    public static final String INCIDENT = "passerelle.incident";
    public static final String TEXT = "passerelle.text";
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "30";
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 409, 413, 500, 503);
    private static final Pattern INCIDENT_SHAPE = Pattern.compile("[0-9a-f-]{36}");

    @Inject
    private transient Bundles bundles;

    @Inject
    private transient Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String key = "error." + (TOLD.contains(status) ? status : fallback(status));
        Locale locale = Reader.of(request);
        Map<String, String> texts = bundles.of("web", locale);
        String told = (String) request.getAttribute(TEXT);
        String page = template()
                .replace("{lang}", locale.getLanguage())
                .replace("{css}", assets.path("css/error.css"))
                .replace("{tokens}", assets.path("css/tokens.css"))
                .replace("{logo}", assets.path("img/logo.svg"))
                .replace("{icon}", assets.path("img/favicon.svg"))
                .replace("{home}", request.getContextPath() + "/")
                .replace("{homeLabel}", texts.get("error.home"))
                .replace("{contact}", request.getContextPath() + "/open/contact.xhtml")
                .replace("{contactLabel}", texts.get("footer.contact"))
                .replace("{status}", Integer.toString(status))
                .replace("{title}", texts.get(key + ".title"))
                .replace("{text}", told == null ? texts.get(key + ".text") : escaped(told))
                .replace("{incident}", incident(request, texts));
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(page);
    }

    /** The status of the failure; asked for by a script after a failed Ajax call, one that has words, else 404. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed) {
            return failed;
        }
        String asked = parameter(request, "statut");
        int fromScript = asked.matches("\\d{3}") ? Integer.parseInt(asked) : 404;
        return TOLD.contains(fromScript) ? fromScript : fallback(fromScript);
    }

    /** Never of a failed request, which may have failed because its parameters cannot be read. */
    private static String parameter(HttpServletRequest request, String name) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String value = failed ? null : request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Whose words tell a status that has none of its own. */
    private static int fallback(int status) {
        return status >= 500 ? 500 : 404;
    }

    private static String incident(HttpServletRequest request, Map<String, String> texts) {
        Object logged = request.getAttribute(INCIDENT);
        String number = logged == null ? parameter(request, "incident") : logged.toString();
        return INCIDENT_SHAPE.matcher(number).matches()
                ? texts.get("error.incident").replace("{0}", number)
                : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String template() throws IOException {
        try (InputStream file = getServletContext().getResourceAsStream("/WEB-INF/error/error.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
