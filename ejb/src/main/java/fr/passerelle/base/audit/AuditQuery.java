package fr.passerelle.base.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What to look for in the journal, in its own terms: null asks nothing, an empty set finds nothing. */
record AuditQuery(Set<UUID> objects, Set<UUID> actors, Instant from, Instant before) {
    String where() {
        return " where 1 = 1"
                + (objects == null ? "" : " and e.objectId in (:objects)")
                + (actors == null ? "" : " and e.actorId in (:actors)")
                + (from == null ? "" : " and e.at >= :from")
                + (before == null ? "" : " and e.at < :before");
    }
}
