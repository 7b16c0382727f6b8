package fr.passerelle.document.reading;

/** What reading a kept document back told. */
public enum ReadingOutcome {
    /** It could not be read or composed again: the reading broke off. */
    UNREAD,
    /** Every word is there. */
    WHOLE,
    /** It was made of the same words as those of today, and some are not on its pages. */
    LOST,
    /** Words differ, but what it was made of has changed since: only a person can tell. */
    CHANGED
}
