package fr.passerelle.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
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
    /** The hash before the first line. */
    static final String ORIGIN = "0".repeat(64);

    @Id
    private long seq;

    private Instant at;
    private UUID actorId;
    private String action;
    private String objectType;
    private UUID objectId;
    private String details;
    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    AuditEntry(long seq, AuditFact fact, String previousHash) {
        this.seq = seq;
        this.at = fact.at().truncatedTo(ChronoUnit.MICROS);
        this.actorId = fact.actorId();
        this.action = fact.action();
        this.objectType = fact.objectType();
        this.objectId = fact.objectId();
        this.details = fact.details();
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /** What the hash of this line must be, from its content. */
    String computedHash() {
        String canonical = String.join(
                "\n",
                Long.toString(seq),
                at.toString(),
                actorId.toString(),
                action,
                objectType,
                String.valueOf(objectId),
                details,
                previousHash);
        return Fingerprint.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    }

    boolean follows(long lastSeq, String lastHash) {
        return seq == lastSeq + 1 && previousHash.equals(lastHash) && hash.equals(computedHash());
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
