package fr.passerelle.agreement;

import fr.passerelle.clause.Condition;

/** On what ground of European law the grant stands. */
public enum StateAidBasis {
    NONE(Condition.NO_STATE_AID),
    DE_MINIMIS(Condition.DE_MINIMIS),
    SGEI_DE_MINIMIS(Condition.SGEI_DE_MINIMIS),
    SGEI_DECISION(Condition.SGEI_DECISION);

    private final Condition condition;

    StateAidBasis(Condition condition) {
        this.condition = condition;
    }

    public Condition condition() {
        return condition;
    }
}
