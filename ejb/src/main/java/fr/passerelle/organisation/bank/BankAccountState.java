package fr.passerelle.organisation.bank;

import java.util.Set;

/** Where the change of a bank account stands. Only an approved account is ever paid on. */
public enum BankAccountState {
    PROPOSED,
    CHECKED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** Another account was approved after this one; payments already made keep its number. */
    REPLACED;

    public static final Set<BankAccountState> PENDING = Set.of(PROPOSED, CHECKED);

    public boolean isPending() {
        return this == PROPOSED || this == CHECKED;
    }

    /** Null once it is over. */
    BankAccountStanding standing() {
        if (isPending()) {
            return BankAccountStanding.WAITING;
        }
        return this == APPROVED ? BankAccountStanding.IN_USE : null;
    }
}
