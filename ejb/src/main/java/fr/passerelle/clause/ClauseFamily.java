package fr.passerelle.clause;

/** What a clause is about, and whether somebody has to choose it. */
public enum ClauseFamily {
    PREAMBLE,
    ARTICLE,
    REPUBLICAN_CONTRACT,
    STATE_AID,
    RESPONSIBLE_PROCUREMENT;

    /** Optional clauses stand in an agreement only when chosen, each with its target. */
    public boolean isOptional() {
        return this == RESPONSIBLE_PROCUREMENT;
    }
}
