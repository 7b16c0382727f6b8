package fr.passerelle.document;

/** What became of one agreement of a batch. */
public enum BatchState {
    WAITING,
    ISSUED,
    REFUSED
}
