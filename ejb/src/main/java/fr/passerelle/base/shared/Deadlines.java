package fr.passerelle.base.shared;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The delays of the life of a grant, each by the text that sets it. Their lengths are dated parameters of the product:
 * the caller passes the one in force.
 */
public final class Deadlines {
    private Deadlines() {}

    /** Payment within so many days of the notification (loi 2021-875, art. 2: sixty). */
    public static Deadline payment(LocalDate notified, int days) {
        return Deadline.days(notified, days);
    }

    /** Financial report so many months after the end of the financial year (loi 2000-321, art. 10: six). */
    public static Deadline financialReport(LocalDate yearEnd, int months) {
        return Deadline.months(yearEnd, months);
    }

    /** The end of the financial year, closing on {@code closing}, in which {@code day} falls. */
    public static LocalDate fiscalYearEnd(LocalDate day, MonthDay closing) {
        LocalDate thisYear = closing.atYear(day.getYear());
        return day.isAfter(thisYear) ? closing.atYear(day.getYear() + 1) : thisYear;
    }

    /** Final evaluation and request for renewal: so many months before the end of the agreement (circular 2015: three). */
    public static LocalDate evaluation(LocalDate agreementEnd, int months) {
        return agreementEnd.minusMonths(requireNotNegative(months));
    }

    private static int requireNotNegative(int length) {
        if (length < 0) {
            throw new RuleViolation("deadline.length", length);
        }
        return length;
    }
}
