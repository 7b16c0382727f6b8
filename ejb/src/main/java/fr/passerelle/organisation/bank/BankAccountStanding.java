package fr.passerelle.organisation.bank;

/** The two places that an organisation has for bank accounts: the one it is paid on, and the one that shall follow. */
enum BankAccountStanding {
    WAITING,
    IN_USE
}
