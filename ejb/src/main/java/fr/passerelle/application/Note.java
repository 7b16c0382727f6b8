package fr.passerelle.application;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** An internal note of MEL on a file; no query of the portal reads this table. */
@Entity
@Audited
public class Note extends Persistent {
    private UUID applicationId;
    private String author;
    private String body;
    private Instant writtenAt;

    protected Note() {}

    Note(UUID applicationId, Actor author, String body, Instant writtenAt) {
        super(Ids.next());
        if (body == null || body.isBlank()) {
            throw RuleViolation.onField("note", "required");
        }
        this.applicationId = applicationId;
        this.author = author.name();
        this.body = body.strip();
        this.writtenAt = writtenAt;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public String getAuthor() {
        return author;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
