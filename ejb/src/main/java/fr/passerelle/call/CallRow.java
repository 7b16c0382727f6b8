package fr.passerelle.call;

import fr.passerelle.shared.Money;
import java.time.LocalDateTime;
import java.util.UUID;

/** One line of a list of calls; {@code closesAt} null means permanent. */
public record CallRow(
        UUID id,
        String reference,
        String title,
        String edition,
        String summary,
        CallState state,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        Money envelope) {}
