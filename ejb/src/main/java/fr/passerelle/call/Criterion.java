package fr.passerelle.call;

import fr.passerelle.base.shared.RuleViolation;

/** One line of the scoring grid: {@code weight} is its share of the total, in points out of the sum of the weights. */
public record Criterion(String code, String label, String help, int weight) {
    public Criterion {
        if (label == null || label.isBlank()) {
            throw RuleViolation.onField("criteria", "call.criterionLabel");
        }
        if (weight < 1 || weight > 100) {
            throw RuleViolation.onField("criteria", "call.criterionWeight", label);
        }
        help = help == null ? "" : help.strip();
    }
}
