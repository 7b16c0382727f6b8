package fr.passerelle.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers that the database was lost, so that not every reader waits for it in turn: while it lasts, one request every
 * few seconds tries, and the others are told at once to come back.
 */
@ApplicationScoped
public class Outage {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    private Clock clock;

    /** When the next request may try; null while all is well. */
    private final AtomicReference<Instant> nextTry = new AtomicReference<>();

    /** A request failed; whether for want of a database, for everybody, is read from the failure. */
    public void meets(Throwable failure) {
        if (DatabaseAway.isLost(failure)) {
            nextTry.set(clock.instant().plus(PAUSE));
        }
    }

    boolean refuses(HttpServletRequest request) {
        Instant next = nextTry.get();
        Instant now = clock.instant();
        if (next == null || !asks(request)) {
            return false;
        }
        return now.isBefore(next) || !nextTry.compareAndSet(next, now.plus(PAUSE));
    }

    /** A request that was let through has its answer. */
    void ended(HttpServletRequest request, int status) {
        Instant next = nextTry.get();
        if (next != null && asks(request) && status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            nextTry.compareAndSet(next, null);
        }
    }

    /** Styles, scripts and pictures come without asking the database. */
    private static boolean asks(HttpServletRequest request) {
        return !request.getServletPath().matches("/(jakarta\\.faces\\.resource|resources|erreur)(/.*)?");
    }
}
