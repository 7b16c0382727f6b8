package fr.passerelle.committee;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * A deliberation reached the representative of the State: with its publication, that makes it enforceable (CGCT, art.
 * L2131-1 and L5211-3). An agreement signed before that day is unlawful (CE, avis, 10 juin 1996, n° 176873). One a
 * deliberation, whatever the number of files that it decides.
 */
@Entity
@Audited
public class Transmission extends Persistent {
    private String deliberationNumber;
    private LocalDate deliberationDate;
    private LocalDate transmittedOn;
    private UUID recorderId;
    private Instant recordedAt;

    protected Transmission() {}

    Transmission(Deliberation deliberation, LocalDate day, LocalDate today, Actor recorder, Instant at) {
        super(Ids.next());
        this.deliberationNumber = deliberation.number();
        this.deliberationDate = deliberation.date();
        write(day, today, recorder, at);
    }

    /** Another day than the one that was recorded by mistake. */
    final void write(LocalDate day, LocalDate today, Actor recorder, Instant at) {
        if (day == null) {
            throw RuleViolation.onField("transmittedOn", "required");
        }
        if (day.isBefore(deliberationDate)) {
            throw RuleViolation.onField("transmittedOn", "transmission.beforeDeliberation", deliberationDate);
        }
        if (day.isAfter(today)) {
            throw RuleViolation.onField("transmittedOn", "transmission.future");
        }
        transmittedOn = day;
        recorderId = recorder.accountId();
        recordedAt = at;
    }

    public LocalDate getTransmittedOn() {
        return transmittedOn;
    }

    public UUID getRecorderId() {
        return recorderId;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
