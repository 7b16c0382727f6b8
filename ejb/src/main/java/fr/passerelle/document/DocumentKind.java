package fr.passerelle.document;

/** The documents that are kept; the recap of a file, which changes with it, is made on the spot instead. */
public enum DocumentKind {
    RECEIPT,
    AWARD_LETTER,
    REFUSAL_LETTER,
    AGREEMENT
}
