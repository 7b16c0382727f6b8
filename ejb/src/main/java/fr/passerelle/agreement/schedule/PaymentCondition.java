package fr.passerelle.agreement.schedule;

/** What has to be true before an instalment is paid. */
public enum PaymentCondition {
    SIGNED_AGREEMENT,
    /** Later years: the appropriations are voted and the earlier duties are met. */
    BUDGET_VOTED,
    INTERIM_STATEMENT,
    FINANCIAL_REPORT
}
