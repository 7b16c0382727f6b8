package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the history of a file: what happened, from which state to which, by whom and when. Never changed. */
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

    Step(Subject subject, Move move, Actor actor, Instant at, String comment) {
        this.id = Ids.next();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.action = move.action();
        this.fromState = move.from();
        this.toState = move.to();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.at = at;
        this.comment = comment;
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
