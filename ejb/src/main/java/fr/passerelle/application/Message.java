package fr.passerelle.application;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A message between MEL and the association, read by both; internal remarks are {@link Note}s, in another table. */
@Entity
@Audited
public class Message extends Persistent {
    /** What a message is, whatever its words and its language. */
    public enum Kind {
        /** Written by hand. */
        WRITTEN,
        /** The métropole asks for the bank account that an agreement needs. */
        ACCOUNT_REQUEST
    }

    private UUID applicationId;
    private boolean fromStaff;
    private String author;
    private String body;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.WRITTEN;

    /** For what it asks, as an agreement; null when it was written by hand. */
    private UUID aboutId;

    protected Message() {}

    Message(UUID applicationId, Actor author, String body, Instant sentAt) {
        super(Ids.next());
        if (body == null || body.isBlank()) {
            throw RuleViolation.onField("body", "required");
        }
        this.applicationId = applicationId;
        this.fromStaff = author.isStaff();
        this.author = author.name();
        this.body = body.strip();
        this.sentAt = sentAt;
    }

    /** The same message, which asks this for that. */
    Message asking(Kind what, UUID forWhat) {
        kind = what;
        aboutId = forWhat;
        return this;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public boolean isFromStaff() {
        return fromStaff;
    }

    public String getAuthor() {
        return author;
    }

    public String getBody() {
        return body;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
