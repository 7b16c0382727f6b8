package fr.passerelle.base.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The legal time of the métropole: what is the instant of an hour written on a notice, and which day it is. */
public final class Paris {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int CLOCK_CHANGE_HOUR = 2;

    private Paris() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static Year year(Clock clock) {
        return Year.from(today(clock));
    }

    public static LocalDateTime localTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** When something closes: an hour that comes twice is the later one, an hour that does not exist slides forward. */
    public static Instant closing(LocalDateTime written) {
        return ZonedDateTime.of(written, ZONE).withLaterOffsetAtOverlap().toInstant();
    }

    /** When something opens: an hour that comes twice is the earlier one, one that does not exist slides forward. */
    public static Instant opening(LocalDateTime written) {
        return ZonedDateTime.of(written, ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day: a delay of days ends just before it, at 24 h. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** Refuses an hour that the change of clocks may repeat or skip: nobody should have to guess a deadline. */
    public static LocalDateTime requireClearHour(LocalDateTime written) {
        LocalTime hour = written.toLocalTime();
        if (hour.getHour() == CLOCK_CHANGE_HOUR) {
            throw new RuleViolation("paris.unclearHour", hour);
        }
        return written;
    }
}
