package fr.passerelle.application.assessment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;
import java.util.Optional;

/** The mark given to one criterion, 0 to 5, and why. While it is a draft, {@code mark} may be null and the reason empty. */
public record Score(String criterion, Integer mark, String reason) implements Serializable {
    public static final int HIGHEST = 5;

    public Score {
        if (mark != null && (mark < 0 || mark > HIGHEST)) {
            throw RuleViolation.onField("score." + criterion, "score.range", HIGHEST);
        }
        reason = reason == null ? "" : reason.strip();
    }

    /** The rule that it still breaks, for a proposal: a mark without a written reason is worth nothing. */
    public Optional<String> gap() {
        if (mark == null) {
            return Optional.of("score.mark");
        }
        return reason.isEmpty() ? Optional.of("score.reason") : Optional.empty();
    }
}
