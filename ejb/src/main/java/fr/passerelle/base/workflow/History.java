package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The history of files. Called by services once they know that the actor may see the subject; never by a page. */
@ApplicationScoped
public class History {
    @Inject
    private StepRepository steps;

    @Inject
    private Event<Transitioned> transitions;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Writes the step, the audit line and the event of one transition; {@code comment} may be null. */
    public Step record(Subject subject, Move move, String comment) {
        Actor actor = currentActor.get();
        Step step = new Step(subject, move, actor, clock.instant(), comment);
        steps.add(step);
        audit.record(move.action(), subject.type(), subject.id(), move.from() + " -> " + move.to());
        transitions.fire(new Transitioned(subject.type(), subject.id(), move.action(), move.to(), actor));
        return step;
    }

    /** From the first step to the last. */
    public List<Step> list(String subjectType, UUID subjectId) {
        return steps.list(subjectType, subjectId);
    }
}
