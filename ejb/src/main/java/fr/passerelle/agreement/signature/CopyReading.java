package fr.passerelle.agreement.signature;

import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An agent opened a copy that came back, for the first time. Never changed. */
@Entity
@Immutable
class CopyReading {
    @Id
    private UUID id;

    private UUID attachmentId;
    private UUID accountId;
    private Instant readAt;

    protected CopyReading() {}

    CopyReading(UUID attachmentId, UUID accountId, Instant readAt) {
        this.id = Ids.next();
        this.attachmentId = attachmentId;
        this.accountId = accountId;
        this.readAt = readAt;
    }

    Instant getReadAt() {
        return readAt;
    }
}
