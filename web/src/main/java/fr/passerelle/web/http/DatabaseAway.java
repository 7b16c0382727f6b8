package fr.passerelle.web.http;

import jakarta.resource.ResourceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Tells an absent database from a bug: the answer is 503 "come back in a moment", not an incident. Nothing has to be
 * restarted afterwards: the pool tests each connection before it lends it.
 */
public class DatabaseAway extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "30";
    /** SQLSTATE class 08: connection exception; 57P: the server is shutting down or starting up. */
    private static final String CONNECTION_LOST = "(08|57P).*";

    /** Whether the cause of a failure is that the database does not answer. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean noConnection = cause instanceof ResourceException;
            boolean lost = cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().matches(CONNECTION_LOST);
            if (noConnection || lost) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isCauseOf(failure)) {
                throw failure;
            }
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
