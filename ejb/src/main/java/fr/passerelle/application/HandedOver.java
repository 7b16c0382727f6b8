package fr.passerelle.application;

import java.util.UUID;

/** A complete draft awaits somebody who may file it. */
public record HandedOver(UUID organisationId, UUID applicationId, String reference) {}
