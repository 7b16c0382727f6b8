package fr.passerelle.base.audit;

import java.time.Instant;
import java.util.UUID;

/** Something done in this transaction, to be chained just before it commits. */
record AuditFact(Instant at, UUID actorId, String action, String objectType, UUID objectId, String details) {
    AuditFact {
        details = details == null ? "" : oneLine(details);
        action = oneLine(action);
        objectType = oneLine(objectType);
    }

    /** Fields are joined by line ends in the hash: none may bring its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
