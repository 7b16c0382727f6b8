package fr.passerelle.base.audit;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reading the whole journal again found.
 *
 * @param lines how many lines follow each other from the first one on
 * @param broken the first wrong line, null when the journal is sound
 */
public record AuditVerification(Instant at, long lines, Long broken) {
    public static final String ACTION = "audit.verified";
    private static final Pattern DETAILS = Pattern.compile("lines=(\\d+)(?: broken=(\\d+))?");

    public boolean isSound() {
        return broken == null;
    }

    /** As it is kept in the journal itself. */
    String details() {
        return "lines=" + lines + (isSound() ? "" : " broken=" + broken);
    }

    public static AuditVerification of(AuditEntry entry) {
        Matcher parts = DETAILS.matcher(entry.getDetails());
        if (!parts.matches()) {
            throw new IllegalStateException("audit line " + entry.getSeq());
        }
        Long broken = parts.group(2) == null ? null : Long.valueOf(parts.group(2));
        return new AuditVerification(entry.getAt(), Long.parseLong(parts.group(1)), broken);
    }
}
