package fr.passerelle.base.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often something was done of late, and until when it waits. */
@Entity
@Table(name = "login_throttle")
class Throttle {
    @Id
    private String subject;

    private int failures;
    private Instant windowStart;
    private Instant blockedUntil;

    protected Throttle() {}

    boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** Counts before the outcome is known, so that many at once count as many. */
    void count(Limit limit, Instant now) {
        if (!now.isBefore(windowStart.plus(limit.window()))) {
            failures = 0;
            windowStart = now;
        }
        failures++;
        if (limit.growing()) {
            windowStart = now;
        }
        blockedUntil = limit.blockedUntil(failures, windowStart, now);
    }

    /** It was right after all. */
    void forgive(Limit limit) {
        failures = limit.growing() ? 0 : Math.max(0, failures - 1);
        blockedUntil = null;
    }
}
