package fr.passerelle.base.access;

import fr.passerelle.base.shared.RuleViolation;

/** The account was disabled, its roles or password changed, or the session is too old: sign in again. */
public class SessionEnded extends RuleViolation {
    private static final long serialVersionUID = 1L;

    public SessionEnded() {
        super("session.ended");
    }
}
