package fr.passerelle.committee;

import fr.passerelle.application.Opinion;
import fr.passerelle.shared.Money;
import fr.passerelle.shared.RuleViolation;
import java.time.LocalDate;

/** What the secretary notes after a meeting: amount is zero when the opinion is unfavourable. */
public record Advice(LocalDate meetingDate, Opinion opinion, Money amount, String comment) {
    public Advice {
        if (meetingDate == null) {
            throw RuleViolation.onField("meetingDate", "required");
        }
        if (opinion == null) {
            throw RuleViolation.onField("opinion", "required");
        }
        if (amount == null) {
            throw RuleViolation.onField("amount", "required");
        }
        if (opinion.isForAward() != amount.isPositive()) {
            throw RuleViolation.onField("amount", "proposal.amountAgainstOpinion");
        }
        comment = comment == null ? "" : comment.strip();
    }
}
