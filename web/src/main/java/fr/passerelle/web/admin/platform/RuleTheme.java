package fr.passerelle.web.admin.platform;

import fr.passerelle.base.rule.RuleCode;
import java.util.Arrays;
import java.util.Set;

/** Under which heading a rule is found. */
public enum RuleTheme {
    AGREEMENT(
            RuleCode.AGREEMENT_THRESHOLD,
            RuleCode.ACCOUNTS_THRESHOLD,
            RuleCode.CONTROL_THRESHOLD,
            RuleCode.CPO_MAX_YEARS,
            RuleCode.INDIRECT_RATE,
            RuleCode.SURPLUS_RATE),
    PAYMENT(
            RuleCode.ADVANCE_RATE,
            RuleCode.LONG_ADVANCE_RATE,
            RuleCode.LONG_INTERIM_RATE,
            RuleCode.PAYMENT_DAYS,
            RuleCode.POSTPONEMENT_MONTHS,
            RuleCode.TRANCHE_MONTHS,
            RuleCode.BANK_ACCOUNT_DAYS),
    DELAY(
            RuleCode.COMPLETENESS_DAYS,
            RuleCode.ASSESSMENT_DAYS,
            RuleCode.PROJECT_BEGUN_MONTHS,
            RuleCode.REPORT_MONTHS,
            RuleCode.EVALUATION_MONTHS,
            RuleCode.TERMINATION_MONTHS,
            RuleCode.APPEAL_MONTHS,
            RuleCode.SILENCE_MONTHS,
            RuleCode.PREFECT_MONTHS,
            RuleCode.OPEN_DATA_MONTHS),
    STATE_AID(RuleCode.DE_MINIMIS_CEILING, RuleCode.SGEI_DE_MINIMIS_CEILING),
    ACCESS(RuleCode.MONEY_ROLE_HOURS),
    FILES(RuleCode.UPLOAD_MAX_BYTES, RuleCode.UPLOAD_MAX_FILES, RuleCode.UPLOAD_QUOTA_BYTES),
    /** Rules that nobody has placed yet: shown all the same. */
    OTHER;

    private final Set<RuleCode> codes;

    RuleTheme(RuleCode... codes) {
        this.codes = Set.of(codes);
    }

    static RuleTheme of(RuleCode code) {
        return Arrays.stream(values())
                .filter(theme -> theme.codes.contains(code))
                .findFirst()
                .orElse(OTHER);
    }
}
