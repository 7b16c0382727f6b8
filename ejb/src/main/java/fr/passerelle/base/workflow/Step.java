package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One move in the history of a file: from which state to which, by whom and when. Never changed. */
@Entity
@Immutable
public class Step {
    @Id
    private UUID id;

    private String subjectType;
    private UUID subjectId;
    private String action;
    private String fromState;
    private String toState;
    private UUID actorId;
    private String actorName;
    private Instant at;

    @Column(name = "remark")
    private String comment;

    protected Step() {}

    Step(Move move, Actor actor, Instant at) {
        this.id = move.stepId();
        this.subjectType = move.subject().typeName();
        this.subjectId = move.subject().id();
        this.action = move.action().name();
        this.fromState = move.line().fromName();
        this.toState = move.line().to().name();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.at = at;
        this.comment = move.comment();
    }

    /** True when this is the step of that action, among those of one subject. */
    public boolean is(Enum<?> taken) {
        return action.equals(taken.name());
    }

    /** The action, as one of those of its subject. */
    public <A extends Enum<A>> A action(Class<A> actions) {
        return Enum.valueOf(actions, action);
    }

    public UUID getId() {
        return id;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public String getAction() {
        return action;
    }

    public String getFromState() {
        return fromState;
    }

    public String getToState() {
        return toState;
    }

    public UUID getActorId() {
        return actorId;
    }

    public String getActorName() {
        return actorName;
    }

    public Instant getAt() {
        return at;
    }

    /** What the actor wrote about it; null when nothing. */
    public String getComment() {
        return comment;
    }
}
