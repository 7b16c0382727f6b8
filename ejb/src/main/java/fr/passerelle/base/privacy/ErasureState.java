package fr.passerelle.base.privacy;

/** What became of a request to be forgotten. */
public enum ErasureState {
    ASKED,
    DONE,
    DISMISSED
}
