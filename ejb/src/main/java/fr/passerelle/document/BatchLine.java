package fr.passerelle.document;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One agreement of a batch: who ordered it, in which version, and what came of it. */
@Entity
@Audited
public class BatchLine extends Persistent {
    private UUID batchId;
    private UUID agreementId;
    private long agreementVersion;
    private UUID orderedBy;
    private Instant orderedAt;

    @Enumerated(EnumType.STRING)
    private BatchState state = BatchState.WAITING;

    private String refusal;
    private Instant doneAt;

    protected BatchLine() {}

    BatchLine(UUID batchId, UUID agreementId, long agreementVersion, Actor orderedBy, Instant at) {
        super(Ids.next());
        this.batchId = batchId;
        this.agreementId = agreementId;
        this.agreementVersion = agreementVersion;
        this.orderedBy = orderedBy.accountId();
        this.orderedAt = at;
    }

    boolean isWaiting() {
        return state == BatchState.WAITING;
    }

    void issued(Instant at) {
        state = BatchState.ISSUED;
        doneAt = at;
    }

    /** @param code of the rule that refused, a key of {@code domain_*.properties} */
    void refused(String code, Instant at) {
        state = BatchState.REFUSED;
        refusal = code;
        doneAt = at;
    }

    UUID getBatchId() {
        return batchId;
    }

    UUID getAgreementId() {
        return agreementId;
    }

    long getAgreementVersion() {
        return agreementVersion;
    }

    UUID getOrderedBy() {
        return orderedBy;
    }

    Instant getOrderedAt() {
        return orderedAt;
    }

    BatchState getState() {
        return state;
    }

    String getRefusal() {
        return refusal;
    }

    Instant getDoneAt() {
        return doneAt;
    }
}
