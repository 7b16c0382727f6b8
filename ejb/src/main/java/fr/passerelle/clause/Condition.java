package fr.passerelle.clause;

/** A fact of an agreement on which the presence of a clause depends. */
public enum Condition {
    /** Money of one year strictly above the threshold of the compulsory written agreement. */
    ABOVE_THRESHOLD,
    UP_TO_THRESHOLD,
    /** This agreement passes the threshold by itself, in at least one year. */
    BY_ITSELF,
    /** It passes the threshold only together with the other grants of the same year. */
    WITH_OTHERS,
    /** The beneficiary is a body of private law: loi 2000-321, art. 9-1 and 10, speaks of it. */
    PRIVATE_LAW,
    PUBLIC_LAW,
    ASSOCIATION,
    /** The beneficiary is an association or a foundation: it signs the contrat d'engagement républicain. */
    REPUBLICAN,
    /** The métropole is signed for by somebody to whom its president delegated it (CGCT, art. L5211-9). */
    BY_DELEGATION,
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
