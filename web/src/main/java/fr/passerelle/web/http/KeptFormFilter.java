package fr.passerelle.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Brings a {@link KeptForm} to the sign-in page, and once to its own page when somebody comes back from there. */
public class KeptFormFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KeptForm.isSentOn(request)) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(KeptForm.asked(request), response);
            return;
        }
        Optional<KeptForm> kept = "GET".equals(request.getMethod()) && request.getUserPrincipal() != null
                ? KeptForm.take(request)
                : Optional.empty();
        chain.doFilter(kept.map(form -> form.again(request)).orElse(request), response);
    }
}
