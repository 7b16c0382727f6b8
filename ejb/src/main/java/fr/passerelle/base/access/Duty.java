package fr.passerelle.base.access;

/** What a person does on one file; nobody holds two of them on the same file. */
public enum Duty {
    INSTRUCTOR,
    DECIDER,
    PAYER
}
