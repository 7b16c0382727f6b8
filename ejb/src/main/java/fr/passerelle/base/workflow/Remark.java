package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something done about a file that moved it nowhere, told beside its steps to those who work on it. Never changed. */
@Entity
@Immutable
public class Remark {
    @Id
    private UUID id;

    private String subjectType;
    private UUID subjectId;
    private String matter;
    private UUID actorId;
    private String actorName;
    private Instant at;

    @Column(name = "words")
    private String comment;

    protected Remark() {}

    Remark(Subject subject, Enum<?> matter, Actor actor, Instant at, String comment) {
        this.id = Ids.next();
        this.subjectType = subject.typeName();
        this.subjectId = subject.id();
        this.matter = matter.name();
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

    /** What it is about, as one of those of its subject. */
    public <M extends Enum<M>> M matter(Class<M> matters) {
        return Enum.valueOf(matters, matter);
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

    /** What goes with it, as the name of who had the file before; null when nothing. */
    public String getComment() {
        return comment;
    }
}
