package fr.passerelle.clause;

import static fr.passerelle.clause.Origin.AGREEMENT;
import static fr.passerelle.clause.Origin.APPLICATION;
import static fr.passerelle.clause.Origin.BANK_ACCOUNT;
import static fr.passerelle.clause.Origin.DECISION;
import static fr.passerelle.clause.Origin.ORGANISATION;
import static fr.passerelle.clause.Origin.SETTINGS;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words between braces that a clause may use, each with the place where its value is kept. */
public enum Variable {
    METROPOLE_NAME("metropole.name", SETTINGS),
    COURT_NAME("court.name", SETTINGS),
    COURT_ADDRESS("court.address", SETTINGS),
    COURT_WEBSITE("court.website", SETTINGS),
    METROPOLE_SIGNATORY("metropole.signatory", SETTINGS),
    /** The act by which the president delegates the signature. */
    METROPOLE_DELEGATION("metropole.delegation", SETTINGS),
    BENEFICIARY_NAME("beneficiary.name", ORGANISATION),
    BENEFICIARY_LEGAL_FORM("beneficiary.legalForm", ORGANISATION),
    BENEFICIARY_IDENTIFIER("beneficiary.identifier", ORGANISATION),
    BENEFICIARY_ADDRESS("beneficiary.address", ORGANISATION),
    BENEFICIARY_REPRESENTATIVE("beneficiary.representative", ORGANISATION),
    BENEFICIARY_FISCAL_YEAR_END("beneficiary.fiscalYearEnd", ORGANISATION),
    ACCOUNT_HOLDER("account.holder", BANK_ACCOUNT),
    ACCOUNT_IBAN("account.iban", BANK_ACCOUNT),
    ACCOUNT_BIC("account.bic", BANK_ACCOUNT),
    CALL_TITLE("call.title", APPLICATION),
    APPLICATION_REFERENCE("application.reference", APPLICATION),
    APPLICATION_DATE("application.date", APPLICATION),
    PROJECT_TITLE("project.title", APPLICATION),
    ELIGIBLE_COST("grant.eligibleCost", APPLICATION),
    DECISION_NUMBER("decision.number", DECISION),
    DECISION_DATE("decision.date", DECISION),
    /** The day on which the deliberation reached the prefect (CGCT, art. L2131-1). */
    DECISION_TRANSMITTED("decision.transmittedOn", DECISION),
    GRANT_TOTAL("grant.total", DECISION),
    GRANT_TOTAL_IN_WORDS("grant.totalInWords", DECISION),
    GRANT_SHARE("grant.share", DECISION),
    GRANT_YEARLY("grant.yearly", DECISION),
    PERIOD_START("period.start", AGREEMENT),
    PERIOD_END("period.end", AGREEMENT),
    PERIOD_YEARS("period.years", AGREEMENT),
    SCHEDULE_LINES("schedule.lines", AGREEMENT),
    REPORT_LAST_DATE("report.lastDate", AGREEMENT),
    EVALUATION_DATE("evaluation.date", AGREEMENT),
    IN_KIND_AMOUNT("inKind.amount", AGREEMENT),
    IN_KIND_DESCRIPTION("inKind.description", AGREEMENT),
    /** The public service that the grant pays for, in the words of the mandate. */
    SGEI_DUTIES("sgei.duties", AGREEMENT),
    /** What an optional clause aims at: hours, percent, persons, places. */
    TARGET("target", AGREEMENT),
    AGREEMENT_THRESHOLD("threshold.agreement", SETTINGS),
    AUDIT_THRESHOLD("threshold.audit", SETTINGS),
    INDIRECT_RATE("rate.indirect", SETTINGS),
    SURPLUS_RATE("rate.surplus", SETTINGS),
    PAYMENT_DAYS("payment.days", SETTINGS),
    REPORT_MONTHS("report.months", SETTINGS),
    EVALUATION_MONTHS("evaluation.months", SETTINGS),
    NOTICE_MONTHS("notice.months", SETTINGS),
    APPEAL_MONTHS("appeal.months", SETTINGS),
    DE_MINIMIS_CEILING("deMinimis.ceiling", SETTINGS),
    SGEI_DE_MINIMIS_CEILING("deMinimis.sgeiCeiling", SETTINGS);

    private static final Map<String, Variable> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Variable::key, Function.identity()));

    private final String key;
    private final Origin origin;

    Variable(String key, Origin origin) {
        this.key = key;
        this.origin = origin;
    }

    /** As written between braces. */
    public String key() {
        return key;
    }

    public Origin origin() {
        return origin;
    }

    public static Optional<Variable> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
