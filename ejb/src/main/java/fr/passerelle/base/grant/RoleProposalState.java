package fr.passerelle.base.grant;

/** Where a proposal of roles stands. */
public enum RoleProposalState {
    /** For a second administrator. */
    WAITING,
    /** For the end of the delay. */
    APPROVED,
    IN_FORCE,
    DISMISSED
}
