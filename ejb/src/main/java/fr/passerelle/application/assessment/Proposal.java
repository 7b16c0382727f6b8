package fr.passerelle.application.assessment;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.YearSplit;

/**
 * What the instructor proposes to the committee: an opinion, what each year would receive (nothing when unfavourable) and
 * the reason.
 */
public record Proposal(Opinion opinion, YearSplit years, String reason) {
    public Proposal {
        if (opinion == null) {
            throw RuleViolation.onField("opinion", "required");
        }
        if (years == null) {
            throw RuleViolation.onField("amount", "required");
        }
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "required");
        }
        if (opinion.isForAward() != years.total().isPositive()) {
            throw RuleViolation.onField("amount", "proposal.amountAgainstOpinion");
        }
        reason = reason.strip();
    }

    /** For a single year. */
    public Proposal(Opinion opinion, Money amount, String reason) {
        this(opinion, amount == null ? null : YearSplit.single(amount), reason);
    }

    public Money amount() {
        return years.total();
    }

    /** @param cap the most that the call allows for this request */
    public void requireWithin(Money cap) {
        if (amount().exceeds(cap)) {
            throw RuleViolation.onField("amount", "proposal.aboveCap", cap);
        }
    }
}
