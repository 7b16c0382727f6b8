package fr.passerelle.application;

import java.util.UUID;

/** A message was left in a file: the other side is told, without its text. */
public record MessageSent(UUID applicationId, UUID organisationId, boolean fromStaff) {}
