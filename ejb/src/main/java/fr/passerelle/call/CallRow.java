package fr.passerelle.call;

import fr.passerelle.base.shared.Money;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** One line of a list of calls; {@code closesAt} null means permanent, {@code closedAt} that nobody closed it. */
public record CallRow(
        UUID id,
        String reference,
        String title,
        String edition,
        String summary,
        CallState state,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        Money envelope,
        Instant closedAt) {
    /** True once somebody closed it, whatever its deadline said. */
    public boolean isClosed() {
        return state == CallState.CLOSED;
    }
}
