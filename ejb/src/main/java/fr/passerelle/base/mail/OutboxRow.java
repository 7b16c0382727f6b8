package fr.passerelle.base.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as administrators see it: never its text, which holds a link (but in a demonstration: {@link Outbox#read}).
 *
 * @param attempts how often it was tried; null when its job is forgotten
 * @param failure the type of the last failure, null when there was none
 */
public record OutboxRow(
        UUID id,
        String recipient,
        String subject,
        MailState state,
        Instant createdAt,
        Instant sentAt,
        Integer attempts,
        String failure) {}
