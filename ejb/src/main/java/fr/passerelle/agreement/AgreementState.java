package fr.passerelle.agreement;

/** Where an agreement stands. From ISSUED on its words are frozen. */
public enum AgreementState {
    PREPARED,
    ISSUED,
    RETURNED,
    SIGNED,
    CANCELLED;

    /** Somebody still has something to do before it is signed. */
    public boolean isOpen() {
        return this != SIGNED && this != CANCELLED;
    }
}
