package fr.passerelle.base.attachment;

/** What a file hangs on. Each kind opens to those who may read the page that shows it ({@link PieceReaders}). */
public enum PieceKind {
    /** The statement of a bank (RIB), behind an account number of an organisation. */
    BANK_PROOF,
    /** A piece of a request, from its draft on. */
    REQUEST,
    /** An agreement that was signed on paper. */
    SIGNED_AGREEMENT
}
