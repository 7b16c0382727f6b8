package fr.passerelle.application.reading;

/** How far one page of a form is, for its writers. */
public enum SectionState {
    TODO,
    /** Nothing is written, and nothing has to be. */
    OPTIONAL,
    STARTED,
    DONE,
    /** MEL asked something back, and it was not changed since. */
    TO_CORRECT,
    /** Everything that was asked back was changed since. */
    CORRECTED,
    /** Filed: it changes no more. */
    CLOSED
}
