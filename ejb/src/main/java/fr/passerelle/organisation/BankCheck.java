package fr.passerelle.organisation;

import fr.passerelle.shared.RuleViolation;
import java.io.Serializable;

/**
 * What the first finance agent certifies before a new account may be approved. {@code callBack} says who was called, on
 * which number known before the request, and when (contre-appel): the one gesture that stops a change made by a thief.
 */
public record BankCheck(boolean proofMatches, boolean holderMatches, String callBack) implements Serializable {
    public BankCheck {
        callBack = Text.required("callBack", callBack, 500);
        if (!proofMatches) {
            throw RuleViolation.onField("proofMatches", "bankAccount.proofUnchecked");
        }
        if (!holderMatches) {
            throw RuleViolation.onField("holderMatches", "bankAccount.holderUnchecked");
        }
    }
}
