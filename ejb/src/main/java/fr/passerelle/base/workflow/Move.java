package fr.passerelle.base.workflow;

import fr.passerelle.base.shared.Subject;
import java.util.UUID;

/**
 * A line of a table that was taken.
 *
 * @param stepId the identifier of its {@link Step}
 * @param comment what the actor wrote about it; may be null
 */
public record Move(UUID stepId, Subject subject, Transition<?, ?, ?> line, String comment) {
    public Enum<?> action() {
        return line.action();
    }
}
