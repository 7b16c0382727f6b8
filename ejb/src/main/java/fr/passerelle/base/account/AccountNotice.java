package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;

/** Something that the owner of an account must hear of, by mail. */
public record AccountNotice(Kind kind, String login, Language language) {
    /** What happened. */
    public enum Kind {
        ALREADY_REGISTERED,
        PASSWORD_CHANGED,
        ROLES_CHANGED,
        MANDATE_CHANGED
    }

    @Override
    public String toString() {
        return "AccountNotice[" + kind + "]";
    }
}
