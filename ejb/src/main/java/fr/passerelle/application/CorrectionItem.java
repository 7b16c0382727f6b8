package fr.passerelle.application;

import fr.passerelle.base.shared.RuleViolation;

/**
 * One thing asked back, with the words for the association. {@code field} is a question key, {@code PIECE.slot}, or the
 * prefix of a table ({@code BUDGET}, {@code COFUNDER}, {@code INDICATOR}, {@code REQUEST_YEAR}), which opens whole.
 */
public record CorrectionItem(String field, String reason) {
    public CorrectionItem {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField(field, "correction.reason");
        }
        reason = reason.strip();
    }

    /** True when this item is about that question or piece. */
    public boolean covers(String key) {
        return key.equals(field)
                || key.startsWith(field + ".")
                || field.equals("BUDGET") && key.matches("(REQUEST|COST)_YEAR\\..*");
    }
}
