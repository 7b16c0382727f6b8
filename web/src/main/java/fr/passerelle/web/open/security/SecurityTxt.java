package fr.passerelle.web.open.security;

import fr.passerelle.base.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where to tell of a weakness (RFC 9116). It never lies about its age: it is written when it is asked for. */
@WebServlet({"/.well-known/security.txt", "/security.txt"})
public class SecurityTxt extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text(settings, clock.instant()));
    }

    static String text(Settings settings, Instant now) {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: fr, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                settings.securityContact(), now.plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS), settings.publicUrl());
    }
}
