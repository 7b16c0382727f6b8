package fr.passerelle.base.grant;

import fr.passerelle.base.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that all administrators and the person must hear of, by mail.
 *
 * @param actor the name of who proposed, agreed or stopped it
 * @param effectiveAt null before somebody agreed
 */
public record RoleNotice(Kind kind, UUID accountId, List<Role> roles, String actor, Instant effectiveAt) {
    /** What happened to the proposal. */
    public enum Kind {
        PROPOSED,
        APPROVED,
        DISMISSED,
        IN_FORCE
    }
}
