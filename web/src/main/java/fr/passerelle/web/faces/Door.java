package fr.passerelle.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** Another session id from now on: the one of before the sign-in is worth nothing. */
    public void renewSession() {
        if (request().getSession(false) != null) {
            request().changeSessionId();
        }
    }

    /** The container has sent the redirect itself: Faces has nothing to add. */
    public void alreadyAnswered() {
        FacesContext.getCurrentInstance().responseComplete();
    }
}
