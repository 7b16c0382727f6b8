package fr.passerelle.organisation.bank;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/** What the first finance agent certifies before a new account may be approved. */
public record BankCheck(boolean proofMatches, boolean holderMatches, CallBack callBack) implements Serializable {
    public BankCheck {
        if (!proofMatches) {
            throw RuleViolation.onField("proofMatches", "bankAccount.proofUnchecked");
        }
        if (!holderMatches) {
            throw RuleViolation.onField("holderMatches", "bankAccount.holderUnchecked");
        }
    }
}
