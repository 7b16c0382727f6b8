package fr.passerelle.base.privacy;

/** What may be held of a person. */
public enum HoldingKind {
    ACCOUNT,
    MANDATE,
    SESSION,
    LINK,
    MAIL,
    JOURNAL,
    STEP,
    FILING,
    ANSWER,
    PIECE,
    MESSAGE,
    NOTE,
    CONTACT
}
