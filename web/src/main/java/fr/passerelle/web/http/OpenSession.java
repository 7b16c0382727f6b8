package fr.passerelle.web.http;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.SessionEnded;
import fr.passerelle.base.account.Visitor;
import fr.passerelle.base.account.Visits;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * A disabled account, a changed role or password ends the open sessions at their next request, whatever it asks: also a
 * page or a download that never asks who is there. The same address, asked again without a session, leads to the sign-in.
 */
public class OpenSession extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Visits visits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        visitor.comes(request.getHeader("User-Agent"), request.getRemoteAddr());
        if (request.getUserPrincipal() == null || isAsset(request)) {
            chain.doFilter(request, response);
        } else if (goesOn()) {
            limitIdleness(request.getSession(false));
            chain.doFilter(request, response);
        } else {
            end(request, response);
        }
    }

    /** Agents leave their desks: the server keeps nothing of them longer than their limit. */
    private void limitIdleness(HttpSession session) {
        int seconds = (int) visits.idle().toSeconds();
        if (session != null && session.getMaxInactiveInterval() != seconds) {
            session.setMaxInactiveInterval(seconds);
        }
    }

    private boolean goesOn() {
        try {
            currentActor.get();
            return true;
        } catch (SessionEnded ended) {
            return false;
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        String here = Wish.of(request).path();
        if (Wish.isOfScript(request)) {
            Wish.redirectScript(response, here);
        } else if (request.getServletPath().endsWith(".xhtml") || "GET".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", here);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Style, script, picture: the same for everybody, and many a page. */
    private static boolean isAsset(HttpServletRequest request) {
        return request.getServletPath().matches("/(jakarta\\.faces\\.resource|resources)/.*");
    }
}
