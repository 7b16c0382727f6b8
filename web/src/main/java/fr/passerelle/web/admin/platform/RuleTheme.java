package fr.passerelle.web.admin.platform;

import java.util.Arrays;
import java.util.Set;

/** Under which heading a rule is found. */
public enum RuleTheme {
    AGREEMENT(
            "AGREEMENT_THRESHOLD",
            "ACCOUNTS_THRESHOLD",
            "CONTROL_THRESHOLD",
            "CPO_MAX_YEARS",
            "INDIRECT_RATE",
            "SURPLUS_RATE"),
    PAYMENT(
            "ADVANCE_RATE",
            "LONG_ADVANCE_RATE",
            "LONG_INTERIM_RATE",
            "PAYMENT_DAYS",
            "POSTPONEMENT_MONTHS",
            "BANK_ACCOUNT_DAYS"),
    DELAY(
            "COMPLETENESS_DAYS",
            "ASSESSMENT_DAYS",
            "REPORT_MONTHS",
            "EVALUATION_MONTHS",
            "TERMINATION_MONTHS",
            "APPEAL_MONTHS",
            "SILENCE_MONTHS",
            "PREFECT_MONTHS",
            "OPEN_DATA_MONTHS"),
    STATE_AID("DE_MINIMIS_CEILING", "SGEI_DE_MINIMIS_CEILING"),
    FILES("UPLOAD_MAX_BYTES", "UPLOAD_MAX_FILES", "UPLOAD_QUOTA_BYTES"),
    /** Rules that nobody has placed yet: shown all the same. */
    OTHER;

    private final Set<String> codes;

    RuleTheme(String... codes) {
        this.codes = Set.of(codes);
    }

    static RuleTheme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.codes.contains(code))
                .findFirst()
                .orElse(OTHER);
    }
}
