package fr.passerelle.application.assessment;

/** What the instructor advises: favorable, favorable avec réserves, défavorable. */
public enum Opinion {
    FAVOURABLE,
    RESERVED,
    UNFAVOURABLE;

    public boolean isForAward() {
        return this != UNFAVOURABLE;
    }
}
