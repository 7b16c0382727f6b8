package fr.passerelle.base.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which days are counted as worked, public holidays apart: always store which one a rule means. */
public enum WorkingWeek {
    /** Jours ouvrés. */
    MONDAY_TO_FRIDAY(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    /** Jours ouvrables. */
    MONDAY_TO_SATURDAY(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    private final Set<DayOfWeek> days;

    WorkingWeek(Set<DayOfWeek> days) {
        this.days = days;
    }

    public boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !Holidays.isHoliday(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorked(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The {@code count}-th worked day after {@code day}, which is not counted; {@code day} itself when zero. */
    public LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new RuleViolation("deadline.length", count);
        }
        LocalDate reached = day;
        for (int counted = 0; counted < count; counted++) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }
}
