package fr.passerelle.call;

import fr.passerelle.base.shared.RuleViolation;

/** A piece that the call asks: {@code code} is the slot under which the file is attached. */
public record PieceRequirement(String code, String label, String help, boolean required) {
    public PieceRequirement {
        if (label == null || label.isBlank()) {
            throw RuleViolation.onField("pieces", "call.pieceLabel");
        }
        help = help == null ? "" : help.strip();
    }
}
