package fr.passerelle.base.rule;

/** Where the proposal of a new rule value stands. */
enum ProposalState {
    WAITING,
    APPROVED,
    DISMISSED
}
