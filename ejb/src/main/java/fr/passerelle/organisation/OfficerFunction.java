package fr.passerelle.organisation;

/** What a person does at the head of an organisation. */
public enum OfficerFunction {
    PRESIDENT,
    CO_PRESIDENT,
    TREASURER,
    SECRETARY,
    DIRECTOR,
    MANAGER,
    ELECTED_REPRESENTATIVE,
    OTHER
}
