package fr.passerelle.platform;

/** Where the proposal of a new rule value stands. */
enum ProposalState {
    WAITING,
    APPROVED,
    DISMISSED
}
