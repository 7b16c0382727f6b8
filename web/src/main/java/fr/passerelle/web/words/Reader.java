package fr.passerelle.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of the person who reads: chosen (a cookie keeps it), else asked by the browser, else French. */
@Named("language")
@RequestScoped
public class Reader {
    public static final String COOKIE = "langue";
    public static final String PARAMETER = "lang";
    private static final List<Locale> OFFERED = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = of(request);
        }
        return locale;
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The links of the language switch: this very page in each language. */
    public List<LanguageLink> getChoices() {
        return OFFERED.stream().map(this::link).toList();
    }

    public static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return offered(cookie.getValue());
                }
            }
        }
        return request.getHeader("Accept-Language") == null
                ? Locale.FRENCH
                : offered(request.getLocale().getLanguage());
    }

    public static Locale offered(String code) {
        return OFFERED.stream()
                .filter(known -> known.getLanguage().equals(code))
                .findFirst()
                .orElse(Locale.FRENCH);
    }

    private LanguageLink link(Locale target) {
        String code = target.getLanguage();
        String query = request.getQueryString() == null
                ? ""
                : String.join(
                        "",
                        Arrays.stream(request.getQueryString().split("&"))
                                .filter(part -> !part.startsWith(PARAMETER + "="))
                                .map(part -> part + "&")
                                .toList());
        String name = target.getDisplayLanguage(target);
        return new LanguageLink(
                code,
                name.substring(0, 1).toUpperCase(target) + name.substring(1),
                request.getRequestURI() + "?" + query + PARAMETER + "=" + code,
                code.equals(getCode()));
    }

    public record LanguageLink(String code, String name, String href, boolean current) {}
}
