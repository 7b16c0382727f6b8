package fr.passerelle.clause;

/** A fact of an agreement on which the presence of a clause depends. */
public enum Condition {
    /** Money of one year strictly above the threshold of the compulsory written agreement. */
    ABOVE_THRESHOLD,
    UP_TO_THRESHOLD,
    SINGLE_YEAR,
    MULTI_YEAR,
    CASH,
    IN_KIND,
    EMPLOYMENT,
    EU_FUNDS,
    SINGLE_PAYMENT,
    SEVERAL_PAYMENTS,
    /** Public money of all funders above the threshold of the audited accounts. */
    AUDIT,
    /** At least one optional clause was chosen. */
    RESPONSIBLE,
    NO_STATE_AID,
    DE_MINIMIS,
    SGEI_DE_MINIMIS,
    SGEI_DECISION
}
