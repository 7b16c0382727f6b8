package fr.passerelle.base.access;

import java.util.UUID;

/** A fact for the audit log, as {@code login.refused}; {@code details} holds no personal data. */
public record SecurityEvent(String action, UUID accountId, String details) {}
