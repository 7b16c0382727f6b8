package fr.passerelle.clause;

/** A stretch of a clause: words, or a variable and then no words. */
public record ClausePiece(String words, Variable variable) {
    public boolean isFilled() {
        return variable != null;
    }
}
