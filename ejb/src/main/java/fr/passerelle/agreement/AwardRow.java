package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A notified award for which no agreement is in hand yet. */
public record AwardRow(
        UUID applicationId,
        UUID organisationId,
        String applicationReference,
        String organisation,
        String title,
        Money amount,
        String deliberationNumber,
        LocalDate deliberationDate,
        Instant notifiedAt) {}
