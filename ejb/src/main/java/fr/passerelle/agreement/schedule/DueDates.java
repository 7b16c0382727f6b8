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

    /**
     * Sixty days after the tranche starts, by its last day when it is shorter than that, for what comes after is no
     * advance; never sooner than sixty days after today, for it could not be kept.
     */
    LocalDate advance(Tranche tranche) {
        LocalDate last = tranche.period().end();
        LocalDate planned = payable(tranche.period().start());
        return later(last.isBefore(planned) ? last : planned, payable(later(from, decided)));
    }

    private LocalDate payable(LocalDate day) {
        return Deadlines.payment(day, delays.paymentDays()).raw();
    }

    /** Evenly over the tranche, its first twelve months if it is longer; never before its advance. */
    LocalDate interim(Tranche tranche, int number, int count) {
        LocalDate start = tranche.period().start();
        LocalDate yearLater = start.plusYears(1).minusDays(1);
        LocalDate planned = tranche.period().end().isBefore(yearLater)
                ? start.plusDays(tranche.period().days() * number / (count + 1))
                : start.plusMonths(12L * number / (count + 1));
        return later(planned, advance(tranche));
    }

    /** Sixty days after the financial report of the year in which the tranche ends is due, never before its advance. */
    LocalDate balance(Tranche tranche) {
        return later(payable(report(tranche)), advance(tranche));
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
