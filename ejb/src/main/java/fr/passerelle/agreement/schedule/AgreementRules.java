package fr.passerelle.agreement.schedule;

import fr.passerelle.base.rule.DayRules;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
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
            int appealMonths,
            int postponementMonths,
            int trancheMonths) {}

    public record Rates(Rate indirect, Rate surplus, PaymentPlan shortPlan, PaymentPlan longPlan) {}

    public static AgreementRules on(DayRules rules) {
        return new AgreementRules(
                new Thresholds(
                        rules.amount(RuleCode.AGREEMENT_THRESHOLD),
                        rules.amount(RuleCode.ACCOUNTS_THRESHOLD),
                        rules.amount(RuleCode.DE_MINIMIS_CEILING),
                        rules.amount(RuleCode.SGEI_DE_MINIMIS_CEILING)),
                new Delays(
                        rules.count(RuleCode.CPO_MAX_YEARS),
                        rules.count(RuleCode.PAYMENT_DAYS),
                        rules.count(RuleCode.REPORT_MONTHS),
                        rules.count(RuleCode.EVALUATION_MONTHS),
                        rules.count(RuleCode.TERMINATION_MONTHS),
                        rules.count(RuleCode.APPEAL_MONTHS),
                        rules.count(RuleCode.POSTPONEMENT_MONTHS),
                        rules.count(RuleCode.TRANCHE_MONTHS)),
                new Rates(
                        rules.rate(RuleCode.INDIRECT_RATE),
                        rules.rate(RuleCode.SURPLUS_RATE),
                        PaymentPlan.leavingTheBalance(List.of(rules.rate(RuleCode.ADVANCE_RATE))),
                        PaymentPlan.leavingTheBalance(List.of(
                                rules.rate(RuleCode.LONG_ADVANCE_RATE), rules.rate(RuleCode.LONG_INTERIM_RATE)))));
    }

    /** 80/20 for a small single-year grant, 50/30/20 above the threshold or over several years. */
    public PaymentPlan usualPlan(boolean compulsory, boolean multiYear) {
        return compulsory || multiYear ? rates.longPlan() : rates.shortPlan();
    }
}
