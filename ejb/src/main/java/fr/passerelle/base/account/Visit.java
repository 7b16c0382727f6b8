package fr.passerelle.base.account;

import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One open session of somebody: with what, from where, since when, and the last sign of life. */
@Entity
class Visit {
    @Id
    private UUID id;

    private UUID accountId;
    private UUID securityStamp;
    private String device;
    private String address;
    private Instant startedAt;
    private Instant seenAt;
    private Instant endedAt;

    protected Visit() {}

    Visit(UUID accountId, UUID securityStamp, Visitor visitor, Instant startedAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.securityStamp = securityStamp;
        this.device = visitor.device();
        this.address = visitor.address();
        this.startedAt = startedAt;
        this.seenAt = startedAt;
    }

    void seen(UUID stamp, Instant at) {
        securityStamp = stamp;
        seenAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    UUID getId() {
        return id;
    }

    UUID getAccountId() {
        return accountId;
    }
}
