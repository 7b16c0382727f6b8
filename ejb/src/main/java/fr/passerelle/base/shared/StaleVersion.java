package fr.passerelle.base.shared;

/** Somebody else changed it meanwhile: nothing was overwritten, the page shows both versions. */
public class StaleVersion extends RuleViolation {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("staleVersion");
    }
}
