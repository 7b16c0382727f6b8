package fr.passerelle.base.rule;

import fr.passerelle.base.shared.NotFound;
import java.util.Arrays;

/** The rules that the law or a deliberation may change; what each stands for is said in {@code domain_*.properties}. */
public enum RuleCode {
    AGREEMENT_THRESHOLD(RuleUnit.EUROS),
    ACCOUNTS_THRESHOLD(RuleUnit.EUROS),
    CONTROL_THRESHOLD(RuleUnit.EUROS),
    DE_MINIMIS_CEILING(RuleUnit.EUROS),
    SGEI_DE_MINIMIS_CEILING(RuleUnit.EUROS),

    ADVANCE_RATE(RuleUnit.PERCENT),
    LONG_ADVANCE_RATE(RuleUnit.PERCENT),
    LONG_INTERIM_RATE(RuleUnit.PERCENT),
    INDIRECT_RATE(RuleUnit.PERCENT),
    SURPLUS_RATE(RuleUnit.PERCENT),

    MONEY_ROLE_HOURS(RuleUnit.HOURS),

    PAYMENT_DAYS(RuleUnit.DAYS),
    COMPLETENESS_DAYS(RuleUnit.DAYS),
    ASSESSMENT_DAYS(RuleUnit.DAYS),
    BANK_ACCOUNT_DAYS(RuleUnit.DAYS),

    REPORT_MONTHS(RuleUnit.MONTHS),
    EVALUATION_MONTHS(RuleUnit.MONTHS),
    TERMINATION_MONTHS(RuleUnit.MONTHS),
    POSTPONEMENT_MONTHS(RuleUnit.MONTHS),
    APPEAL_MONTHS(RuleUnit.MONTHS),
    SILENCE_MONTHS(RuleUnit.MONTHS),
    OPEN_DATA_MONTHS(RuleUnit.MONTHS),
    PREFECT_MONTHS(RuleUnit.MONTHS),
    TRANCHE_MONTHS(RuleUnit.MONTHS),
    PROJECT_BEGUN_MONTHS(RuleUnit.MONTHS),

    CPO_MAX_YEARS(RuleUnit.YEARS),
    ACTS_KEPT_YEARS(RuleUnit.YEARS),

    UPLOAD_MAX_BYTES(RuleUnit.BYTES),
    UPLOAD_QUOTA_BYTES(RuleUnit.BYTES),

    UPLOAD_MAX_FILES(RuleUnit.NUMBER);

    private final RuleUnit unit;

    RuleCode(RuleUnit unit) {
        this.unit = unit;
    }

    /** @throws NotFound when no rule bears that name */
    public static RuleCode named(String name) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public RuleUnit unit() {
        return unit;
    }
}
