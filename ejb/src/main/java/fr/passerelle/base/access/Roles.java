package fr.passerelle.base.access;

/** The names of {@link Role} as constants, for {@code @RolesAllowed}; a test keeps both equal. */
public final class Roles {
    public static final String APPLICANT = "APPLICANT";
    public static final String INSTRUCTOR = "INSTRUCTOR";
    public static final String SECRETARY = "SECRETARY";
    public static final String DECIDER = "DECIDER";
    public static final String FINANCE_PREPARER = "FINANCE_PREPARER";
    public static final String FINANCE_VALIDATOR = "FINANCE_VALIDATOR";
    public static final String CALL_MANAGER = "CALL_MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String AUDITOR = "AUDITOR";

    /** Nobody is granted it: whoever has a role that reads every file carries it too ({@link Role#readsFiles}). */
    public static final String FILE_READER = "FILE_READER";

    private Roles() {}
}
