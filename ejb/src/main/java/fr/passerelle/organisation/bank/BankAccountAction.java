package fr.passerelle.organisation.bank;

/** What is done with a bank account that an organisation proposes. */
public enum BankAccountAction {
    PROPOSE,
    CHECK,
    APPROVE,
    REJECT,
    WITHDRAW,
    REPLACE
}
