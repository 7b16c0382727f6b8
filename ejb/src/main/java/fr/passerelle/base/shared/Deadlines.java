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

    /** Open data so many months after the signature (décret 2017-779, art. 2: three). */
    public static LocalDate openData(LocalDate signed, int months) {
        return Deadline.months(signed, months).raw();
    }

    /** Payment of a European claim, so many days after it (règlement 2021/1060, art. 74: eighty) plus interruptions. */
    public static Deadline europeanPayment(LocalDate claimed, int days, int interruptedDays) {
        return Deadline.days(claimed, Math.addExact(days, requireNotNegative(interruptedDays)));
    }

    /** National register of de minimis aid, in working days (règlement 2023/2831, art. 6: twenty). */
    public static LocalDate deMinimisRegister(LocalDate granted, int workingDays) {
        return WorkingWeek.MONDAY_TO_FRIDAY.after(granted, workingDays);
    }

    /** European documents are kept so many years from 31 December of the last payment (règl. 2021/1060, art. 82: 5). */
    public static LocalDate europeanRetention(LocalDate lastPayment, int years) {
        return LocalDate.of(lastPayment.getYear(), 12, 31).plusYears(requireNotNegative(years));
    }

    /** Silence after so many months refuses a request for money (CRPA, L231-4 3°: two). */
    public static LocalDate impliedRefusal(LocalDate received, int months) {
        return Deadline.months(received, months).raw();
    }

    /** Appeal to the administrative court within so many clear months of the notification (CJA, R421-1: two). */
    public static Deadline appeal(LocalDate notified, int months) {
        return Deadline.clearMonths(notified, months);
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
