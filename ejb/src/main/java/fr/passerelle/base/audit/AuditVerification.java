package fr.passerelle.base.audit;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reading the journal again found.
 *
 * @param lines how many lines follow each other from the first one on
 * @param since the line of the last signed end, from which on lines were read; 0 when all were
 * @param broken the first wrong line, null when every line follows
 * @param altered up to {@value #MOST_NAMED} objects that no longer say what their last line sealed, as {@code Agreement/id}
 */
public record AuditVerification(Instant at, long lines, long since, Long broken, List<String> altered) {
    static final int MOST_NAMED = 20;
    public static final String ACTION = "audit.verified";
    private static final Pattern DETAILS =
            Pattern.compile("lines=(\\d+)(?: since=(\\d+))?(?: broken=(\\d+))?(?: altered=(\\S+))?");

    public boolean isSound() {
        return broken == null && altered.isEmpty();
    }

    /** The objects that no longer say what was sealed, in one line. */
    public String getAlteredNames() {
        return String.join(", ", altered);
    }

    /** As it is kept in the journal itself. */
    String details() {
        return "lines=" + lines
                + (since == 0 ? "" : " since=" + since)
                + (broken == null ? "" : " broken=" + broken)
                + (altered.isEmpty() ? "" : " altered=" + String.join(",", altered));
    }

    public static AuditVerification of(AuditEntry entry) {
        Matcher parts = DETAILS.matcher(entry.getDetails());
        if (!parts.matches()) {
            throw new IllegalStateException("audit line " + entry.getSeq());
        }
        long since = parts.group(2) == null ? 0 : Long.parseLong(parts.group(2));
        Long broken = parts.group(3) == null ? null : Long.valueOf(parts.group(3));
        List<String> altered =
                parts.group(4) == null ? List.of() : List.of(parts.group(4).split(","));
        return new AuditVerification(entry.getAt(), Long.parseLong(parts.group(1)), since, broken, altered);
    }
}
