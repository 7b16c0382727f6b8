package fr.passerelle.web.http;

import fr.passerelle.base.once.OperationContext;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.seen.Seen;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Gives the client's operation id (field {@code op}, header {@code X-Operation}) to the work of this request, and what
 * its page showed (field {@code shown}).
 */
public class OperationIntake extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OperationContext operation;

    @Inject
    private transient Seen seen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            String header = request.getHeader("X-Operation");
            String id = header == null ? request.getParameter("op") : header;
            String shown = request.getParameter("shown");
            if (id != null && !isRead(id) || shown != null && !isSeen(shown)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isSeen(String marks) {
        try {
            seen.use(Marks.parse(marks));
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean isRead(String id) {
        try {
            operation.use(UUID.fromString(id));
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
