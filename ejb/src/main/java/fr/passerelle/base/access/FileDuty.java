package fr.passerelle.base.access;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One person holds one duty on one file; the table refuses a second one whatever the code does. */
@Entity
@Audited
class FileDuty extends Persistent {
    private UUID applicationId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private Instant takenAt;

    protected FileDuty() {}

    FileDuty(UUID applicationId, UUID accountId, Duty duty, Instant takenAt) {
        super(Ids.next());
        this.applicationId = applicationId;
        this.accountId = accountId;
        this.duty = duty;
        this.takenAt = takenAt;
    }

    Duty getDuty() {
        return duty;
    }
}
