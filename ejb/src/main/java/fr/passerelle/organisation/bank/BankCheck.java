package fr.passerelle.organisation.bank;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/**
 * What the first finance agent certifies before a new account may be approved.
 *
 * @param nameReason why an account that is not in the organisation's name is right; else not kept
 */
public record BankCheck(boolean proofMatches, boolean holderMatches, CallBack callBack, String nameReason)
        implements Serializable {
    /** Of an account in the organisation's own name. */
    public BankCheck(boolean proofMatches, boolean holderMatches, CallBack callBack) {
        this(proofMatches, holderMatches, callBack, "");
    }

    public BankCheck {
        if (!proofMatches) {
            throw RuleViolation.onField("proofMatches", "bankAccount.proofUnchecked");
        }
        if (!holderMatches) {
            throw RuleViolation.onField("holderMatches", "bankAccount.holderUnchecked");
        }
    }
}
