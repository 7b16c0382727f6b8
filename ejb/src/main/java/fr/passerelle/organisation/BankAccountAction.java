package fr.passerelle.organisation;

/** What is done to a proposed bank account. */
public enum BankAccountAction {
    CHECK,
    APPROVE,
    REJECT,
    WITHDRAW,
    REPLACE
}
