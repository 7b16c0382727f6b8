package fr.passerelle.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer. The content policy of Faces pages is written by PrimeFaces, with its nonce: a second header
 * would intersect with it and break the nonce, so it is set here only for what is not a page.
 */
public class SecurityHeaders extends HttpFilter {
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "object-src 'none'";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isPage(request)) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        response.setHeader("Cache-Control", cacheControl(request));
        // what a cache keeps for all may be compressed, and not every browser reads that
        response.addHeader("Vary", "Accept-Encoding");
        chain.doFilter(request, response);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml")
                && !request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    private static String cacheControl(HttpServletRequest request) {
        boolean versioned =
                request.getQueryString() != null && request.getQueryString().contains("v=");
        if (request.getServletPath().startsWith("/resources/")) {
            // a font that changes takes another name
            boolean lasting = versioned || request.getServletPath().startsWith("/resources/fonts/");
            return lasting ? "public, max-age=31536000, immutable" : "public, max-age=86400";
        }
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            return versioned ? "public, max-age=31536000, immutable" : "private, no-cache";
        }
        return request.getUserPrincipal() == null ? "private, no-cache" : "no-store";
    }
}
