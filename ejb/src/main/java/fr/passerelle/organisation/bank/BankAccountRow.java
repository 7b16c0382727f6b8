package fr.passerelle.organisation.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One account in the lists of finance; what has not happened yet is null. */
public record BankAccountRow(
        UUID id,
        UUID organisationId,
        String organisation,
        BankAccountState state,
        String proposedByName,
        Instant proposedAt,
        String checkedByName,
        String approvedByName,
        Instant approvedAt,
        LocalDate payableFrom) {}
