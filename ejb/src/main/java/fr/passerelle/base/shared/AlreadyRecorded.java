package fr.passerelle.base.shared;

import java.sql.SQLException;

/** Two wrote at the same moment what exists once (a SIRET, a mail, a code): the second learns that it is there already. */
public class AlreadyRecorded extends RuleViolation {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    public AlreadyRecorded() {
        super("alreadyRecorded");
    }

    /** Whether a failure is that one: the constraint of the database spoke where both had asked and found nothing. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
