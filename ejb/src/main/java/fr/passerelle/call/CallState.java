package fr.passerelle.call;

/** Life of a call: prepared, open to applications within its dates, closed for good. */
public enum CallState {
    DRAFT,
    PUBLISHED,
    CLOSED
}
