package fr.passerelle.base.audit;

import fr.passerelle.base.shared.Persistent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the rows of one kind say that matters (amounts, dates, numbers, roles), as the capability that owns them words it.
 * Each line of the journal about such an object carries the hash of it; verifying the journal compares them again.
 */
public interface SealedFacts {
    /** The entity that the lines are about. */
    Class<? extends Persistent> type();

    /** What the object says now; empty when there is nothing to seal yet. */
    Optional<String> of(UUID objectId);

    /** The same of every object, {@code size} at a time, by id. */
    Map<UUID, String> page(int first, int size);

    /** Joins the values of one row: nothing may be mistaken for its neighbour. */
    static String join(Object... values) {
        return String.join(
                "\u001f", List.of(values).stream().map(String::valueOf).toList());
    }
}
