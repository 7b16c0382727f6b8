package fr.passerelle.web.http;

import fr.passerelle.web.words.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code ?lang=en} keeps the choice in a cookie and shows the same page again, without the parameter. */
public class LanguageSwitch extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = 365 * 24 * 3600;
    private static final String PREFIX = Reader.PARAMETER + "=";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        boolean chosen = query != null && Arrays.stream(query.split("&")).anyMatch(part -> part.startsWith(PREFIX));
        if (!chosen || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Cookie cookie = new Cookie(
                Reader.COOKIE,
                Reader.offered(request.getParameter(Reader.PARAMETER)).getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(PREFIX))
                .collect(Collectors.joining("&"));
        response.sendRedirect(request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest));
    }
}
