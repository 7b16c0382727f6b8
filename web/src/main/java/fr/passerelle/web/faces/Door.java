package fr.passerelle.web.faces;

import fr.passerelle.web.http.Wish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;

/** The HTTP side of a Faces request, for the one page that signs people in. */
@RequestScoped
public class Door {
    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    public HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String address() {
        return request().getRemoteAddr();
    }

    /** The value of this cookie, null when the browser sent none. */
    public String cookie(String name) {
        Cookie[] sent = request().getCookies();
        return Stream.of(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request().isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        response().addCookie(cookie);
    }

    /** Signs out whoever is signed in, and forgets their session and its id. */
    public void leaveSession() {
        try {
            request().logout();
        } catch (ServletException refused) {
            throw new IllegalStateException(refused);
        }
        HttpSession former = request().getSession(false);
        if (former != null) {
            former.invalidate();
        }
    }

    public void leadTo(Wish wish) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(wish.path());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
