package fr.passerelle.committee;

/** Attribution ou refus. */
public enum DecisionKind {
    AWARD,
    REFUSAL
}
