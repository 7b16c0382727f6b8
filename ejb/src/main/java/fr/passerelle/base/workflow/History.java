package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.Subject;
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
    private Event<Remarked> remarks;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Whoever acts now, for an entity to move by: the step, the audit line and the event follow from the move. */
    public Mover mover() {
        Actor actor = currentActor.get();
        return new Mover(actor, move -> write(move, actor));
    }

    private void write(Move move, Actor actor) {
        Subject subject = move.subject();
        Transition<?, ?, ?> line = move.line();
        steps.add(new Step(move, actor, clock.instant()));
        audit.record(move.action().name(), subject, line.fromName() + " -> " + line.to());
        transitions.fire(new Transitioned(subject, line.action(), line.to(), line.isShownToApplicant(), actor));
    }

    /** Tells, beside the steps, what moved nothing; {@code comment} may be null. */
    public void remark(Persistent file, Enum<?> matter, String comment) {
        Subject subject = Subject.of(file);
        Actor actor = currentActor.get();
        steps.add(new Remark(subject, matter, actor, clock.instant(), comment));
        audit.record(matter.name(), subject, "");
        remarks.fire(new Remarked(subject, matter, actor));
    }

    /** From the first step to the last. */
    public List<Step> list(Workflow<?, ?, ?> workflow, UUID subjectId) {
        return steps.list(workflow.subject().getSimpleName(), subjectId);
    }

    /** The steps of which the table says that the applicant is told. */
    public List<Step> listShown(Workflow<?, ?, ?> workflow, UUID subjectId) {
        return list(workflow, subjectId).stream().filter(workflow::shows).toList();
    }

    /** From the first to the last. */
    public List<Remark> listRemarks(Workflow<?, ?, ?> workflow, UUID subjectId) {
        return steps.listRemarks(workflow.subject().getSimpleName(), subjectId);
    }
}
