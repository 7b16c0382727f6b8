package fr.passerelle.agreement;

import jakarta.persistence.Embeddable;

/** An optional clause that the parties chose, and what it aims at. */
@Embeddable
public class ChosenClause {
    private String code;
    private String target;

    protected ChosenClause() {}

    public ChosenClause(String code, String target) {
        this.code = code;
        this.target = target == null ? "" : target.strip();
    }

    public String getCode() {
        return code;
    }

    public String getTarget() {
        return target;
    }
}
