package fr.passerelle.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where somebody wanted to go before being asked to sign in: a path of this site, its query included. */
public record Wish(String path) {
    public static final String SIGN_IN_PAGE = "/open/security/login.xhtml";
    /** The parameter of the sign-in page. */
    public static final String PARAMETER = "suite";

    private static final int LONGEST = 2_000;

    /** What this request asks for. */
    public static Wish of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new Wish(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Reads what a browser sends, and so anybody may have written: nothing but a path of this site is a wish. */
    public static Optional<Wish> read(String sent) {
        boolean local = sent != null
                && sent.length() <= LONGEST
                && sent.matches("/(?:[!-~&&[^/\\\\]][!-~&&[^\\\\]]*)?")
                && !sent.startsWith(SIGN_IN_PAGE);
        return local && isReadable(sent) ? Optional.of(new Wish(sent)) : Optional.empty();
    }

    /** The page to sign in, which leads here afterwards. */
    public String signInPage() {
        return SIGN_IN_PAGE + "?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Whether a script of a page asks, which wants to be told to go elsewhere in its own words. */
    public static boolean isOfScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    public static void redirectScript(HttpServletResponse response, String path) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }

    private static boolean isReadable(String path) {
        try {
            return URI.create(path).getAuthority() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
