package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Subject;
import java.util.UUID;

/**
 * A file changed its state: fired with the work, observed by the capabilities above. They choose by the enum constant of
 * the action, which belongs to one kind of subject only.
 */
public record Transitioned(Subject subject, Enum<?> action, Enum<?> to, boolean isShownToApplicant, Actor actor) {
    public Class<?> subjectType() {
        return subject.type();
    }

    public UUID subjectId() {
        return subject.id();
    }
}
