package fr.passerelle.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Reads the form that was sent to its end, then notes the time: what the server does after is not the sender's delay. */
public class ArrivalStamp extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Arrival arrival;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getParameterMap();
        arrival.stamp(clock.instant());
        chain.doFilter(request, response);
    }
}
