package fr.passerelle.agreement.drafting;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Award;
import fr.passerelle.agreement.Beneficiary;
import fr.passerelle.agreement.schedule.AgreementRules;
import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.Deadlines;
import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.clause.Variable;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.words.AmountInWords;
import fr.passerelle.reports.words.Formats;
import fr.passerelle.reports.words.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the variables of the clauses stand for in one agreement, in the French of a deed; empty when not known. */
public final class ArticleVariables {
    private static final Locale FRENCH = Locale.FRENCH;
    private static final Formats FORMATS = new Formats(Language.FR);
    private static final Collector<CharSequence, ?, String> LIST = Collectors.joining("\u202f;\n", "", ".");
    private static final MonthDay CALENDAR_YEAR_END = MonthDay.of(12, 31);

    private final Map<Variable, String> values = new EnumMap<>(Variable.class);

    ArticleVariables(Agreement agreement, Award award, Parties parties, AgreementRules rules) {
        funder(parties.funder());
        beneficiary(parties.beneficiary());
        award(award);
        grant(agreement);
        put(Variable.GRANT_YEARLY, yearly(agreement, award));
        dates(agreement, parties.beneficiary(), rules.delays());
        rules(rules);
    }

    String of(Variable variable) {
        return values.getOrDefault(variable, "");
    }

    private void funder(Funder funder) {
        put(Variable.METROPOLE_NAME, funder.name());
        put(Variable.METROPOLE_SIGNATORY, funder.representative().name());
        put(Variable.METROPOLE_DELEGATION, funder.power().act());
        put(Variable.COURT_NAME, afterColon(funder.court().name()));
        put(Variable.COURT_ADDRESS, funder.court().address());
        put(Variable.COURT_WEBSITE, funder.court().website());
    }

    private void beneficiary(Beneficiary beneficiary) {
        put(Variable.BENEFICIARY_NAME, beneficiary.name());
        put(Variable.BENEFICIARY_LEGAL_FORM, beneficiary.legalForm());
        put(Variable.BENEFICIARY_IDENTIFIER, beneficiary.identifier());
        put(Variable.BENEFICIARY_ADDRESS, beneficiary.address());
        put(Variable.BENEFICIARY_REPRESENTATIVE, beneficiary.representative());
        put(Variable.BENEFICIARY_FISCAL_YEAR_END, dayAndMonth(beneficiary.fiscalYearEnd()));
        if (beneficiary.account() != null) {
            put(Variable.ACCOUNT_HOLDER, beneficiary.account().holder());
            put(Variable.ACCOUNT_IBAN, beneficiary.account().iban());
            put(Variable.ACCOUNT_BIC, beneficiary.account().bic());
        }
    }

    private void award(Award award) {
        put(Variable.APPLICATION_REFERENCE, award.project().reference());
        put(Variable.APPLICATION_DATE, date(award.project().filedOn()));
        put(Variable.CALL_TITLE, award.project().callTitle());
        put(Variable.PROJECT_TITLE, award.project().title());
        put(Variable.DECISION_NUMBER, award.grant().number());
        put(Variable.DECISION_DATE, date(award.grant().date()));
        put(Variable.DECISION_TRANSMITTED, date(award.grant().transmittedOn()));
    }

    private void grant(Agreement agreement) {
        Money amount = agreement.getAmount();
        Money cost = agreement.getEligibleCost();
        put(Variable.GRANT_TOTAL, euros(amount));
        put(Variable.GRANT_TOTAL_IN_WORDS, AmountInWords.of(amount.amount(), Language.FR));
        put(Variable.SCHEDULE_LINES, schedule(agreement));
        if (cost.isPositive()) {
            put(Variable.ELIGIBLE_COST, euros(cost));
            put(Variable.GRANT_SHARE, FORMATS.about(amount.amount(), cost.amount()));
        }
        if (agreement.getInKind().getAmount().isPositive()) {
            put(Variable.IN_KIND_AMOUNT, euros(agreement.getInKind().getAmount()));
        }
        put(Variable.SGEI_DUTIES, afterColon(agreement.getCircumstances().getSgeiDuties()));
        put(Variable.IN_KIND_DESCRIPTION, afterColon(agreement.getInKind().getDescription()));
    }

    private void dates(Agreement agreement, Beneficiary beneficiary, AgreementRules.Delays delays) {
        LocalDate end = agreement.period().end();
        MonthDay closing = Objects.requireNonNullElse(beneficiary.fiscalYearEnd(), CALENDAR_YEAR_END);
        LocalDate lastYearEnd = Deadlines.fiscalYearEnd(end, closing);
        put(Variable.PERIOD_START, date(agreement.period().start()));
        put(Variable.PERIOD_END, date(end));
        put(
                Variable.PERIOD_YEARS,
                agreement.period().exactYears().toPlainString().replace('.', ','));
        put(
                Variable.REPORT_LAST_DATE,
                date(Deadlines.financialReport(lastYearEnd, delays.reportMonths())
                        .rolled()));
        put(Variable.EVALUATION_DATE, date(Deadlines.evaluation(end, delays.evaluationMonths())));
        put(Variable.REPORT_MONTHS, delays.reportMonths());
        put(Variable.EVALUATION_MONTHS, delays.evaluationMonths());
        put(Variable.PAYMENT_DAYS, delays.paymentDays());
        put(Variable.NOTICE_MONTHS, delays.noticeMonths());
        put(Variable.APPEAL_MONTHS, delays.appealMonths());
    }

    private void rules(AgreementRules rules) {
        put(Variable.AGREEMENT_THRESHOLD, roundEuros(rules.thresholds().agreement()));
        put(Variable.AUDIT_THRESHOLD, roundEuros(rules.thresholds().audit()));
        put(Variable.DE_MINIMIS_CEILING, roundEuros(rules.thresholds().deMinimis()));
        put(Variable.SGEI_DE_MINIMIS_CEILING, roundEuros(rules.thresholds().sgeiDeMinimis()));
        put(Variable.INDIRECT_RATE, rules.rates().indirect().format(FRENCH));
        put(Variable.SURPLUS_RATE, rules.rates().surplus().format(FRENCH));
    }

    /** The amount of each year; a year that receives nothing says so, since it has no tranche. */
    private static String yearly(Agreement agreement, Award award) {
        Stream<YearAmount> given = agreement.getTranches().stream()
                .map(tranche -> new YearAmount(tranche.getBudgetYear(), tranche.getAmount()));
        Stream<YearAmount> empty = award.grant().from(agreement.period().start().getYear()).stream()
                .filter(year -> year.amount().isZero());
        return Stream.concat(given, empty)
                .sorted(Comparator.comparing(YearAmount::year))
                .map(year -> Texts.of(
                        FRENCH,
                        year.amount().isZero() ? "agreement.emptyYearLine" : "agreement.trancheLine",
                        String.valueOf(year.year()),
                        euros(year.amount())))
                .collect(LIST);
    }

    private static String schedule(Agreement agreement) {
        return agreement.getInstalments().stream()
                .map(instalment -> Texts.of(
                        FRENCH,
                        "agreement.instalmentLine",
                        instalment.getKind(),
                        String.valueOf(instalment.getBudgetYear()),
                        euros(instalment.getAmount()),
                        instalment.getCondition(),
                        date(instalment.getDueOn())))
                .collect(LIST);
    }

    private void put(Variable variable, Object value) {
        values.put(variable, Objects.toString(value, "").strip());
    }

    private static String euros(Money money) {
        return money.format(FRENCH);
    }

    /** As a law writes a threshold: without cents when there are none. */
    private static String roundEuros(Money money) {
        return euros(money).replace(",00", "");
    }

    /** In the middle of a sentence: without a capital, unless the whole word is in capitals. */
    private static String afterColon(String typed) {
        return typed.matches("(?s)\\p{Lu}[\\p{Ll}\\h’'].*")
                ? typed.substring(0, 1).toLowerCase(FRENCH) + typed.substring(1)
                : typed;
    }

    private static String date(LocalDate day) {
        return day == null ? "" : FORMATS.date(day);
    }

    /** '31 décembre', whatever the year. */
    private static String dayAndMonth(MonthDay day) {
        return day == null ? "" : date(day.atYear(2028)).replaceAll("\\h2028$", "");
    }
}
