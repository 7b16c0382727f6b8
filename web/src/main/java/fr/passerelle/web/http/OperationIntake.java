package fr.passerelle.web.http;

import fr.passerelle.base.once.OperationContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives the client's operation id (field {@code op}, header {@code X-Operation}) to the work of this request. */
public class OperationIntake extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OperationContext operation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            String header = request.getHeader("X-Operation");
            String id = header == null ? request.getParameter("op") : header;
            if (id != null && !isRead(id)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        chain.doFilter(request, response);
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
