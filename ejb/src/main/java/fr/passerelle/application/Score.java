package fr.passerelle.application;

import fr.passerelle.shared.RuleViolation;

/** The mark given to one criterion, 0 to 5, and why: a mark without a written reason is refused. */
public record Score(String criterion, int mark, String reason) {
    public static final int HIGHEST = 5;

    public Score {
        if (mark < 0 || mark > HIGHEST) {
            throw RuleViolation.onField("score." + criterion, "score.range", HIGHEST);
        }
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("score." + criterion, "score.reason");
        }
        reason = reason.strip();
    }
}
