package fr.passerelle.application.assessment;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;

/** What the instructor proposes to the committee: an opinion, an amount (zero when unfavourable) and the reason. */
public record Proposal(Opinion opinion, Money amount, String reason) {
    public Proposal {
        if (opinion == null) {
            throw RuleViolation.onField("opinion", "required");
        }
        if (amount == null) {
            throw RuleViolation.onField("amount", "required");
        }
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "required");
        }
        if (opinion.isForAward() != amount.isPositive()) {
            throw RuleViolation.onField("amount", "proposal.amountAgainstOpinion");
        }
        reason = reason.strip();
    }

    /** @param cap the most that the call allows for this request */
    public void requireWithin(Money cap) {
        if (amount.exceeds(cap)) {
            throw RuleViolation.onField("amount", "proposal.aboveCap", cap);
        }
    }
}
