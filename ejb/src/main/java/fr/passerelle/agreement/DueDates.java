package fr.passerelle.agreement;

import fr.passerelle.shared.Deadlines;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When the payments of a tranche fall due at the latest. {@code from} is the day of the plan: no advance can be promised
 * before it. Amounts owed by the métropole fall on the bare count of days (code de procédure civile, 641).
 */
record DueDates(LocalDate from, MonthDay fiscalYearEnd, AgreementRules.Delays delays) {

    /** Sixty days after the tranche starts, or after today when it has started. */
    LocalDate advance(Tranche tranche) {
        LocalDate start = tranche.period().start();
        LocalDate base = start.isBefore(from) ? from : start;
        return Deadlines.payment(base, delays.paymentDays()).raw();
    }

    /** Evenly over the twelve months of the tranche, never before its advance. */
    LocalDate interim(Tranche tranche, int number, int count) {
        LocalDate planned = tranche.period().start().plusMonths(12L * number / (count + 1));
        LocalDate advance = advance(tranche);
        return planned.isBefore(advance) ? advance : planned;
    }

    /** Sixty days after the financial report of the year in which the tranche ends is due. */
    LocalDate balance(Tranche tranche) {
        return Deadlines.payment(report(tranche), delays.paymentDays()).raw();
    }

    /** Last day to hand in the financial report of that tranche. */
    LocalDate report(Tranche tranche) {
        LocalDate yearEnd = Deadlines.fiscalYearEnd(tranche.period().end(), fiscalYearEnd);
        return Deadlines.financialReport(yearEnd, delays.reportMonths()).rolled();
    }
}
