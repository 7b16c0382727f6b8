package fr.passerelle.base.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One line of the append-only journal. Its hash covers its content and the hash before it, so that no line can be
 * changed, removed or moved unseen. Personal data stays out: actors and objects are identifiers.
 */
@Entity
@Immutable
public class AuditEntry {
    @Id
    private long seq;

    private Instant at;
    private UUID actorId;
    private String action;
    private String objectType;
    private UUID objectId;
    private String details;
    private String facts;
    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    AuditEntry(ChainLink link) {
        this.seq = link.seq();
        this.at = link.fact().at().truncatedTo(ChronoUnit.MICROS);
        this.actorId = link.fact().actorId();
        this.action = link.fact().action();
        this.objectType = link.fact().objectType();
        this.objectId = link.fact().objectId();
        this.details = link.fact().details();
        this.facts = link.facts();
        this.previousHash = link.previousHash();
        this.hash = link.hash();
    }

    /** This line as it is stored, to compute its hash again. */
    ChainLink link() {
        return new ChainLink(
                seq, new AuditFact(at, actorId, action, objectType, objectId, details), facts, previousHash);
    }

    public long getSeq() {
        return seq;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getActorId() {
        return actorId;
    }

    public String getAction() {
        return action;
    }

    public String getObjectType() {
        return objectType;
    }

    public UUID getObjectId() {
        return objectId;
    }

    public String getDetails() {
        return details;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
