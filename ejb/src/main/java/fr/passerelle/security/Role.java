package fr.passerelle.security;

/** What a person may do, whoever the organisation. Names are stored and used in {@code @RolesAllowed}. */
public enum Role {
    /** A person of an association; what they may do there is their {@link MandateRole}. */
    APPLICANT,
    INSTRUCTOR,
    SECRETARY,
    DECIDER,
    FINANCE_PREPARER,
    FINANCE_VALIDATOR,
    CALL_MANAGER,
    ADMINISTRATOR,
    AUDITOR;

    public boolean isStaff() {
        return this != APPLICANT;
    }
}
