package fr.passerelle.base.shared;

/** Unknown, or out of the reach of this actor: one answer for both, so that nothing can be guessed (page 404). */
public class NotFound extends RuleViolation {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("notFound");
    }
}
