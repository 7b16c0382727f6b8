package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Deadlines;
import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * When the payments of a tranche fall due at the latest. {@code from} is the day of the plan: no payment can be promised
 * before it. Amounts owed by the métropole fall on the bare count of days (code de procédure civile, 641).
 *
 * @param decided the day of the award
 */
public record DueDates(LocalDate from, LocalDate decided, MonthDay fiscalYearEnd, AgreementRules.Delays delays) {

    /** Sixty days after the tranche starts, or after today when it has started. */
    LocalDate advance(Tranche tranche) {
        return Deadlines.payment(firstDay(tranche), delays.paymentDays()).raw();
    }

    /** Evenly over the twelve months of the tranche, never before its advance. */
    LocalDate interim(Tranche tranche, int number, int count) {
        LocalDate planned = tranche.period().start().plusMonths(12L * number / (count + 1));
        return later(planned, advance(tranche));
    }

    /** Sixty days after the financial report of the year in which the tranche ends is due, never before its advance. */
    LocalDate balance(Tranche tranche) {
        LocalDate planned =
                Deadlines.payment(report(tranche), delays.paymentDays()).raw();
        return later(planned, advance(tranche));
    }

    /** Last day to hand in the financial report of that tranche. */
    LocalDate report(Tranche tranche) {
        LocalDate yearEnd = Deadlines.fiscalYearEnd(tranche.period().end(), fiscalYearEnd);
        return Deadlines.financialReport(yearEnd, delays.reportMonths()).rolled();
    }

    /** A year that was over before the award cannot be funded by it. */
    public void requireAfterAward(Tranche tranche) {
        if (tranche.period().end().isBefore(decided)) {
            throw RuleViolation.onField(
                    "period", "agreement.periodBeforeAward", tranche.period().end(), decided);
        }
    }

    /** The money of a year pays for more than a few days of it: the last of several years lasts some months. */
    public void requireWholeYears(List<Tranche> years) {
        LocalDate start = years.get(years.size() - 1).period().start();
        LocalDate end = years.get(years.size() - 1).period().end();
        LocalDate least = start.plusMonths(delays.trancheMonths()).minusDays(1);
        if (years.size() > 1 && end.isBefore(least)) {
            throw RuleViolation.onField("period", "agreement.trancheTooShort", start, end, least);
        }
    }

    /** Whether a payment of that kind may fall due that day: within its year, or once its report is there, not much later. */
    void require(Tranche tranche, PaymentKind kind, LocalDate day) {
        LocalDate earliest = earliest(tranche, kind);
        if (day == null || day.isBefore(earliest)) {
            throw RuleViolation.onField("day", "schedule.tooEarly." + kind, earliest);
        }
        LocalDate latest = latest(tranche, kind);
        if (day.isAfter(latest)) {
            throw RuleViolation.onField("day", "schedule.tooLate." + kind, latest);
        }
    }

    LocalDate earliest(Tranche tranche, PaymentKind kind) {
        return kind == PaymentKind.BALANCE
                ? later(firstDay(tranche), tranche.period().end())
                : firstDay(tranche);
    }

    LocalDate latest(Tranche tranche, PaymentKind kind) {
        return kind == PaymentKind.ADVANCE
                ? later(tranche.period().end(), advance(tranche))
                : balance(tranche).plusMonths(delays.postponementMonths());
    }

    /** The first day on which money of that tranche can be promised. */
    private LocalDate firstDay(Tranche tranche) {
        return later(tranche.period().start(), later(from, decided));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
