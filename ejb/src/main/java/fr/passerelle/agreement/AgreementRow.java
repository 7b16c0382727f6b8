package fr.passerelle.agreement;

import fr.passerelle.shared.Money;
import fr.passerelle.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of a list of agreements. */
public record AgreementRow(
        UUID id,
        UUID applicationId,
        Reference reference,
        String organisation,
        String title,
        AgreementState state,
        Money amount,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant preparedAt) {}
