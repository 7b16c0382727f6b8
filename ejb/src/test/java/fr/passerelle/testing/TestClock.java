package fr.passerelle.testing;

import fr.passerelle.base.shared.Paris;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the house: stands still at 23 November 2026, 9 h in Paris, until a test moves it. */
public final class TestClock extends Clock {
    public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static volatile Instant now = START;

    static void reset() {
        now = START;
    }

    public static void set(Instant instant) {
        now = instant;
    }

    public static void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Paris.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
