package fr.passerelle.web.http;

import fr.passerelle.base.access.SessionEnded;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** An address that asks a service without a page: a service's refusal becomes a status, unknown and forbidden are one 404. */
public abstract class ServiceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderTexts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getUserPrincipal() == null) {
            signIn(request, response);
            return;
        }
        try {
            super.service(request, response);
        } catch (SessionEnded ended) {
            signIn(request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation refused) {
            refuse(request, response, texts.of(refused));
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Sends to the sign-in page, which leads back here. */
    protected void signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.authenticate(response);
    }

    protected void refuse(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        request.setAttribute(ErrorServlet.TEXT, text);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** The identifier that ends the address. */
    protected static UUID id(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return readId(path.substring(path.lastIndexOf('/') + 1));
    }

    /** An identifier that cannot be read is one that does not exist. */
    protected static UUID readId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }
}
