package fr.passerelle.clause;

/** Where a piece of data that an agreement needs is kept, hence where to go when it is missing. */
public enum Origin {
    SETTINGS,
    ORGANISATION,
    BANK_ACCOUNT,
    APPLICATION,
    DECISION,
    AGREEMENT
}
