package fr.passerelle.base.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How many times something may be done.
 *
 * @param most as many in one {@code window}; the next one waits
 * @param growing each one beyond waits twice as long as the one before, from a minute to an hour; else all wait until the
 *     window ends
 */
record Limit(int most, Duration window, boolean growing) {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(60);

    /** Until when to wait after so many, the first of which was counted at {@code since}; null when there are more left. */
    Instant blockedUntil(int count, Instant since, Instant now) {
        if (count < most) {
            return null;
        }
        return growing ? now.plus(wait(count - most)) : since.plus(window);
    }

    private static Duration wait(int beyond) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
