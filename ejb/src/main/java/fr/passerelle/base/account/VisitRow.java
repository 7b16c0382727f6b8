package fr.passerelle.base.account;

import java.time.Instant;
import java.util.UUID;

/** An open session in the list of its owner. */
public record VisitRow(UUID id, String device, String address, Instant startedAt, Instant seenAt) {}
