package fr.passerelle.reports.layout;

/** What a block is. The template has one band for each. */
public enum Kind {
    PARAGRAPH,
    /** A paragraph that stands out: the name of a party. */
    STRONG,
    /** A paragraph of law or explanation, smaller. */
    NOTE,
    /** Cells: label, text, "small" or nothing. A dash or a number hangs left of the text. */
    ITEM,
    /** Cells: what it is, figures, words. */
    AMOUNT,
    /** A row of the grid the block is in. */
    ROW,
    /**
     * Cells: left then right, each one title, name and capacity; the words of the boxes; then, kept with them on one page,
     * the last paragraph of the last article or nothing, the heading, and how many copies are signed.
     */
    SIGNATURES,
    /** Cells: signature of a letter: capacity, name, and the regards that stay with them. */
    CLOSING,
    /**
     * Cells: address of the check page, what it tells, code and day of issue, which the fingerprint does not cover; then the
     * paragraph kept with them or nothing.
     */
    CHECK
}
