package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a file belongs: what it hangs on, which says who opens it; the organisation that it comes from; the file it is
 * part of (an application, an agreement, the organisation itself); and the piece that it is there.
 */
public record Slot(PieceKind kind, UUID organisationId, UUID subjectId, String name) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.\\-]{1,60}");

    public Slot {
        if (kind == null
                || organisationId == null
                || subjectId == null
                || name == null
                || !SHAPE.matcher(name).matches()) {
            throw new RuleViolation("attachment.slot");
        }
    }
}
