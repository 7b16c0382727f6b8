package fr.passerelle.call;

/** What a call manager does with a call as a whole. */
public enum CallAction {
    PUBLISH,
    CLOSE,
    REOPEN
}
