package fr.passerelle.application;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A message between MEL and the association, read by both; internal remarks are {@link Note}s, in another table. */
@Entity
@Audited
public class Message extends Persistent {
    private UUID applicationId;
    private boolean fromStaff;
    private String author;
    private String body;
    private Instant sentAt;

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
