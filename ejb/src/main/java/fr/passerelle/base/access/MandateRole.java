package fr.passerelle.base.access;

/** What a person may do inside one organisation (mandat): rédaction, trésorerie, signature, lecture. */
public enum MandateRole {
    READER,
    DRAFTER,
    TREASURER,
    SIGNATORY;

    public boolean mayWrite() {
        return this != READER;
    }
}
