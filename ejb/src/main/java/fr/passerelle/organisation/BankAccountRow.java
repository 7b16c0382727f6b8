package fr.passerelle.organisation;

import java.time.Instant;
import java.util.UUID;

/** One proposed account in the list of finance. */
public record BankAccountRow(
        UUID id,
        UUID organisationId,
        String organisation,
        BankAccountState state,
        String proposedByName,
        Instant proposedAt,
        String checkedByName) {}
