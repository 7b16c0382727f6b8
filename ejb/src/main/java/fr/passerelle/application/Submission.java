package fr.passerelle.application;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * One filing of a request, frozen: the snapshot is JSON text, {@code sha256} its hash in hexadecimal. {@code receivedAt}
 * is the instant at which the complete request reached the server, the one that counts against the deadline.
 */
@Entity
@Audited
public class Submission extends Persistent {
    private UUID applicationId;
    private int number;
    private Instant receivedAt;
    private String submittedBy;
    private String snapshot;
    private String sha256;

    protected Submission() {}

    Submission(UUID applicationId, int number, Instant receivedAt, String submittedBy, Snapshot snapshot) {
        super(Ids.next());
        this.applicationId = applicationId;
        this.number = number;
        this.receivedAt = receivedAt;
        this.submittedBy = submittedBy;
        this.snapshot = snapshot.json();
        this.sha256 = snapshot.sha256();
    }

    public Snapshot frozen() {
        return Snapshot.of(snapshot);
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public int getNumber() {
        return number;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public String getSha256() {
        return sha256;
    }
}
