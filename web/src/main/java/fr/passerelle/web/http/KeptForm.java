package fr.passerelle.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that was sent after its session had ended. The sign-in page carries it in a hidden field, so that the server
 * keeps nothing for somebody unknown; once signed in, it is sent again to its page, which shows what was typed and asks
 * to send it once more, since the page that it came from is forgotten.
 */
public record KeptForm(String path, String fields) implements Serializable {
    /** The hidden field of the sign-in page, and the attribute of the request that first shows it. */
    public static final String FIELD = "kept";

    private static final int LARGEST = 200_000;
    /** RFC 9110, 15.4.8: the method and the body stay what they are. */
    private static final int TEMPORARY_REDIRECT = 307;

    /** The form of the sign-in page, which names itself in what it sends. */
    private static final String SIGN_IN_FORM = "signIn";

    /** Whether this request brings a form of a page. */
    public static boolean isSentBy(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getServletPath().endsWith(".xhtml");
    }

    /** Sends the whole form on to the sign-in page: the browser repeats it there. */
    public static void sendOn(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(TEMPORARY_REDIRECT);
        response.setHeader("Location", Wish.of(request).signInPage());
    }

    /** To be sent again by {@link KeptFormFilter} when its page is asked for; forgotten when another page is. */
    public static void keep(HttpSession session, Wish page, String fields) {
        if (fields != null && !fields.isEmpty() && fields.length() <= LARGEST) {
            session.setAttribute(FIELD, new KeptForm(page.path(), fields));
        }
    }

    static Optional<KeptForm> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(FIELD) instanceof KeptForm kept)) {
            return Optional.empty();
        }
        session.removeAttribute(FIELD);
        return Optional.of(kept)
                .filter(form -> form.path.equals(Wish.of(request).path()));
    }

    /** The request that the browser made before it had to sign in. */
    HttpServletRequest again(HttpServletRequest request) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String field : fields.split("&")) {
            String[] parts = field.split("=", 2);
            parameters.merge(decode(parts[0]), new String[] {decode(parts[1])}, KeptForm::joined);
        }
        return new Sent(request, "POST", parameters);
    }

    /** Whether a form of another page has been sent on to the sign-in page. */
    static boolean isSentOn(HttpServletRequest request) {
        return isSentBy(request)
                && Wish.SIGN_IN_PAGE.equals(request.getServletPath())
                && request.getParameter(SIGN_IN_FORM) == null;
    }

    /** The sign-in page as it is asked for, with the form in its attribute: what was typed is not for this page. */
    static HttpServletRequest asked(HttpServletRequest request) {
        Map<String, String[]> typed = new LinkedHashMap<>(request.getParameterMap());
        String[] wish = typed.remove(Wish.PARAMETER);
        String fields = typed.entrySet().stream()
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        if (fields.length() <= LARGEST) {
            request.setAttribute(FIELD, fields);
        }
        return new Sent(request, "GET", wish == null ? Map.of() : Map.of(Wish.PARAMETER, wish));
    }

    private static String[] joined(String[] some, String[] more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static final class Sent extends HttpServletRequestWrapper {
        private final String method;
        private final Map<String, String[]> parameters;

        Sent(HttpServletRequest request, String method, Map<String, String[]> parameters) {
            super(request);
            this.method = method;
            this.parameters = Collections.unmodifiableMap(parameters);
        }

        @Override
        public String getMethod() {
            return method;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public String getParameter(String name) {
            return parameters.containsKey(name) ? parameters.get(name)[0] : null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
