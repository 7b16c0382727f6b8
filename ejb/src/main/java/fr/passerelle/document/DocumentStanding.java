package fr.passerelle.document;

/** What a document is worth today. */
public enum DocumentStanding {
    ISSUED,
    TO_SIGN,
    SIGNED,
    CANCELLED,
    /** Cancelled, and another one was issued in its place. */
    REPLACED;

    public boolean isValid() {
        return this != CANCELLED && this != REPLACED;
    }
}
