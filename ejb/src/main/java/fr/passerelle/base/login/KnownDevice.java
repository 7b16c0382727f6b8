package fr.passerelle.base.login;

import fr.passerelle.base.password.Secret;
import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A browser that signed in to this account before. */
@Entity
class KnownDevice {
    @Id
    private UUID id;

    private UUID accountId;
    private String secretHash;
    private Instant seenAt;

    protected KnownDevice() {}

    KnownDevice(UUID accountId, Secret secret, Instant seenAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.secretHash = secret.hash();
        this.seenAt = seenAt;
    }

    void seen(Instant now) {
        seenAt = now;
    }
}
