package fr.passerelle.clause;

import fr.passerelle.platform.Once;
import fr.passerelle.security.Roles;
import fr.passerelle.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The clause library: read by those who prepare and check agreements, renewed by the administrator. */
@Stateless
@RolesAllowed({
    Roles.FINANCE_PREPARER,
    Roles.FINANCE_VALIDATOR,
    Roles.INSTRUCTOR,
    Roles.SECRETARY,
    Roles.DECIDER,
    Roles.CALL_MANAGER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class ClauseLibrary {
    private ClauseRepository clauses;

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

    /** Other words from a day on; agreements issued before keep theirs. */
    @Once
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID rewrite(String code, LocalDate from, String text, String source) {
        ClauseVersion version = clauses.latest(code).rewritten(from, new ClauseText(text), source);
        clauses.add(version);
        return version.getId();
    }
}
