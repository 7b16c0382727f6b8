package fr.passerelle.base.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** The attempts to sign in of one subject: an account or a device (then it waits longer each time), or an address. */
@Entity
class LoginThrottle {
    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(60);
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final int TRIES_OF_ADDRESS = 20;
    private static final Duration WINDOW_OF_ADDRESS = Duration.ofMinutes(15);

    @Id
    private String subject;

    private int failures;
    private Instant windowStart;
    private Instant blockedUntil;

    protected LoginThrottle() {}

    boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** Counts a try before it is verified, so that many at once count as many. */
    void count(Instant now) {
        Duration memory = isAddress() ? WINDOW_OF_ADDRESS : MEMORY;
        if (!now.isBefore(windowStart.plus(memory))) {
            failures = 0;
            windowStart = now;
        }
        failures++;
        if (isAddress()) {
            blockedUntil = failures >= TRIES_OF_ADDRESS ? windowStart.plus(WINDOW_OF_ADDRESS) : null;
        } else {
            windowStart = now;
            blockedUntil = failures >= FREE_TRIES ? now.plus(wait(failures - FREE_TRIES)) : null;
        }
    }

    /** The try was right after all. */
    void forgive() {
        failures = isAddress() ? Math.max(0, failures - 1) : 0;
        blockedUntil = null;
    }

    private boolean isAddress() {
        return subject.startsWith(LoginSubjects.ADDRESS);
    }

    private static Duration wait(int beyond) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
