package fr.passerelle.web.http;

import fr.passerelle.base.account.RequestActor;
import fr.passerelle.base.account.Visits;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;

/** Ends the session, and asks the browser to forget what it kept of drafts and pages. */
@WebServlet("/deconnexion")
public class Logout extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestActor signedIn;

    @Inject
    private transient Visits visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        UUID visit = request.getUserPrincipal() == null ? null : signedIn.visit();
        if (visit != null) {
            visits.left(visit);
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/");
    }
}
