package fr.passerelle.web.http;

import jakarta.inject.Inject;
import jakarta.resource.ResourceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Tells an absent or silent database from a bug: the answer is 503 "come back in a moment", not an incident. Nothing has
 * to be restarted afterwards: the pool tests each connection before it lends it.
 */
public class DatabaseAway extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** SQLSTATE class 08: connection exception; 57P: the server is shutting down or starting up. */
    private static final String LOST = "08.*|57P.*";
    /** 57014: the statement took longer than it may; 55P03, HYT00: somebody else holds the row. */
    private static final String LATE = "57014|55P03|HYT00";

    @Inject
    private transient Outage outage;

    /** Whether the cause of a failure is that the database does not answer, or not in time. */
    public static boolean isCauseOf(Throwable failure) {
        return isLost(failure) || isCaused(failure, LATE);
    }

    /** Whether nobody else would get an answer either. */
    static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException) {
                return true;
            }
        }
        return isCaused(failure, LOST);
    }

    private static boolean isCaused(Throwable failure, String states) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().matches(states)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (outage.refuses(request)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isCauseOf(failure)) {
                throw failure;
            }
            outage.meets(failure);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        outage.ended(request, response.getStatus());
    }
}
