package fr.passerelle.agreement.schedule;

import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import java.time.LocalDate;
import java.util.List;

/** The dated rules that an agreement obeys, read on the day it is drawn up. */
public record AgreementRules(Thresholds thresholds, Delays delays, Rates rates) {
    public record Thresholds(Money agreement, Money audit, Money deMinimis, Money sgeiDeMinimis) {}

    /** In years, days and months. */
    public record Delays(
            int maxYears,
            int paymentDays,
            int reportMonths,
            int evaluationMonths,
            int noticeMonths,
            int postponementMonths) {}

    public record Rates(Rate indirect, Rate surplus, PaymentPlan shortPlan, PaymentPlan longPlan) {}

    public static AgreementRules on(LocalDate day, RuleParameters rules) {
        return new AgreementRules(
                new Thresholds(
                        rules.amount("AGREEMENT_THRESHOLD", day),
                        rules.amount("ACCOUNTS_THRESHOLD", day),
                        rules.amount("DE_MINIMIS_CEILING", day),
                        rules.amount("SGEI_DE_MINIMIS_CEILING", day)),
                new Delays(
                        (int) rules.count("CPO_MAX_YEARS", day),
                        rules.days("PAYMENT_DAYS", day),
                        rules.months("REPORT_MONTHS", day),
                        rules.months("EVALUATION_MONTHS", day),
                        rules.months("TERMINATION_MONTHS", day),
                        rules.months("POSTPONEMENT_MONTHS", day)),
                new Rates(
                        rules.rate("INDIRECT_RATE", day),
                        rules.rate("SURPLUS_RATE", day),
                        PaymentPlan.leavingTheBalance(List.of(rules.rate("ADVANCE_RATE", day))),
                        PaymentPlan.leavingTheBalance(
                                List.of(rules.rate("LONG_ADVANCE_RATE", day), rules.rate("LONG_INTERIM_RATE", day)))));
    }

    /** 80/20 for a small single-year grant, 50/30/20 above the threshold or over several years. */
    public PaymentPlan usualPlan(boolean compulsory, boolean multiYear) {
        return compulsory || multiYear ? rates.longPlan() : rates.shortPlan();
    }
}
