package fr.passerelle.clause;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The clause library: read by those who prepare and check agreements, renewed by the administrator. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.FILE_READER})
public class ClauseLibrary {
    private ClauseRepository clauses;

    @Inject
    private AuditLog audit;

    protected ClauseLibrary() {}

    @Inject
    ClauseLibrary(ClauseRepository clauses) {
        this.clauses = clauses;
    }

    public List<ClauseRow> list(LocalDate day) {
        return clauses.list(day);
    }

    /** The clauses of an agreement drawn up that day, in order; {@code chosen} are the codes of optional ones. */
    public List<ClauseVersion> select(LocalDate day, Set<Condition> facts, Set<String> chosen) {
        return clauses.inForce(day).stream()
                .filter(version -> version.applies(facts, chosen))
                .toList();
    }

    /** The optional clauses that may be chosen that day. */
    public List<ClauseVersion> optional(LocalDate day) {
        return clauses.inForce(day).stream()
                .filter(version -> version.getClause().getFamily().isOptional())
                .toList();
    }

    public List<ClauseVersion> history(String code) {
        List<ClauseVersion> versions = clauses.history(code);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    /**
     * Other words from a day on; agreements issued before keep theirs.
     *
     * @param lossAccepted whether variables of the version before may be missing: an agreement then no longer says them
     */
    @Once
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID rewrite(String code, LocalDate from, String text, String source, boolean lossAccepted) {
        ClauseVersion before = clauses.latest(code);
        ClauseText words = new ClauseText(text);
        List<String> lost = before.text().missingFrom(text);
        if (!lost.isEmpty() && !lossAccepted) {
            throw RuleViolation.onField("lossAccepted", "clause.lostVariables", String.join(", ", lost));
        }
        ClauseVersion version = before.rewritten(from, words, source);
        clauses.add(version);
        String details = code + " " + before.getValidFrom() + " -> " + from + (lost.isEmpty() ? "" : "; lost=" + lost);
        audit.record("clause.rewritten", new Subject(ClauseVersion.class, version.getId()), details);
        return version.getId();
    }
}
