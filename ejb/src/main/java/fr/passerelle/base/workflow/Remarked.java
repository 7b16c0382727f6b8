package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Subject;
import java.util.UUID;

/** Something was done about a file that moved it nowhere: fired with the work, as {@link Transitioned} is. */
public record Remarked(Subject subject, Enum<?> matter, Actor actor) {
    public UUID subjectId() {
        return subject.id();
    }
}
