package fr.passerelle.web.http;

import fr.passerelle.base.platform.Log;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Names each request in the log; the same name is the incident number of the 500 page. */
public class RequestTrace extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Log.startRequest();
        try {
            chain.doFilter(request, response);
        } finally {
            Log.endRequest();
        }
    }
}
