package fr.passerelle.base.shared;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a delay, by the rules of code de procédure civile 641 and 642. {@code raw} is the bare count,
 * {@code rolled} the next working day when that day is a Saturday, a Sunday or a holiday. A duty of the association
 * ends on {@code rolled}; what the métropole owes is paid before {@code raw}.
 */
public record Deadline(LocalDate raw, LocalDate rolled) implements Serializable {
    public static Deadline on(LocalDate raw) {
        return new Deadline(raw, WorkingWeek.MONDAY_TO_FRIDAY.onOrAfter(raw));
    }

    /** Days: the day of the event is not counted, the delay ends at 24 h of the last one. */
    public static Deadline days(LocalDate event, int days) {
        return on(event.plusDays(requireLength(days)));
    }

    /** Months: the same day number as the event, or the last day of the month when that number does not exist. */
    public static Deadline months(LocalDate event, int months) {
        return on(event.plusMonths(requireLength(months)));
    }

    /** The first instant at which it is too late. */
    public Instant over() {
        return Paris.endOf(rolled);
    }

    private static int requireLength(int length) {
        if (length < 0) {
            throw new RuleViolation("deadline.length", length);
        }
        return length;
    }
}
