package fr.passerelle.application;

import java.util.Set;

/** Where a request stands, from the first word typed to the notified decision. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    INCOMPLETE,
    COMPLETE,
    PROPOSED,
    PRESENTED,
    AWARDED,
    REFUSED,
    AWARD_NOTIFIED,
    REFUSAL_NOTIFIED,
    WITHDRAWN,
    /** Irrecevable: what the call or the law does not let be examined. */
    INADMISSIBLE,
    /** Classé sans suite: nobody answers, or it has no object any more. */
    CLOSED;

    /** States in which somebody at MEL still has something to do. */
    public static final Set<ApplicationState> IN_HAND =
            Set.of(SUBMITTED, INCOMPLETE, COMPLETE, PROPOSED, PRESENTED, AWARDED, REFUSED);

    public boolean isFiled() {
        return this != DRAFT;
    }

    /** The association learns the decision when it is notified, not before. */
    public ApplicationState shownToApplicant() {
        return switch (this) {
            case PROPOSED, PRESENTED, AWARDED, REFUSED -> COMPLETE;
            default -> this;
        };
    }
}
