package fr.passerelle.web.faces;

import fr.passerelle.base.platform.Log;
import fr.passerelle.web.http.ErrorServlet;
import fr.passerelle.web.http.Wish;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The other ways to answer a request than by the page that was asked. */
final class ErrorAnswers {
    private static final Log LOG = Log.of(ErrorAnswers.class);
    private final FacesContext faces;

    ErrorAnswers(FacesContext faces) {
        this.faces = faces;
    }

    void notFound() {
        error(HttpServletResponse.SC_NOT_FOUND, "");
    }

    void forbidden() {
        error(HttpServletResponse.SC_FORBIDDEN, "");
    }

    /** A rule refuses the page itself, before anything was typed. */
    void refused(String text) {
        request().setAttribute(ErrorServlet.TEXT, text);
        error(HttpServletResponse.SC_CONFLICT, "");
    }

    /** A bug: told with a number that finds it in the log. */
    void incident(Throwable thrown) {
        String number = Log.requestId();
        LOG.error("page.incident", thrown, Map.of("path", request().getServletPath()));
        request().setAttribute(ErrorServlet.INCIDENT, number);
        error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, number);
    }

    /** Not a bug and not for the log of bugs: the reader is asked to come back, the supervisor sees it in /health. */
    void databaseAway() {
        error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
    }

    /** The session is over: this very page, asked again, sends to the sign-in page and is shown after it. */
    void signInAgain() {
        if (request().getSession(false) != null) {
            request().getSession(false).invalidate();
        }
        redirect(here());
    }

    String here() {
        return Wish.of(request()).path();
    }

    void redirect(String path) {
        try {
            faces.getExternalContext().redirect(request().getContextPath() + path);
            faces.responseComplete();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private void error(int status, String incident) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            faces.responseComplete();
        } else if (faces.getPartialViewContext().isAjaxRequest()) {
            redirect(ErrorServlet.PATH + "?statut=" + status + "&incident=" + incident);
        } else {
            send(external, status);
        }
    }

    private void send(ExternalContext external, int status) {
        try {
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
