package fr.passerelle.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * Reads the form that was sent to its end, then notes the time: what the server does after is not the sender's delay. A form
 * too large to be read, by its bytes, its files or its number of fields, is told so before anything else looks at it.
 */
public class ArrivalStamp extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Arrival arrival;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        arrival.stamp(clock.instant());
        chain.doFilter(request, response);
    }

    /**
     * The server reads a form when it is first asked for a field of it, and gives up beyond its limits with whatever
     * exception: that one is never a bug of ours. A sender who hangs up is the only other case.
     */
    private static int refusal(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (IllegalStateException tooManyBytes) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (RuntimeException unread) {
            return unread.getCause() instanceof IOException
                    ? HttpServletResponse.SC_BAD_REQUEST
                    : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
    }
}
