package fr.passerelle.base.access;

import fr.passerelle.base.shared.NotFound;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who acts in this request: the account, its roles, and its mandate in each organisation that it belongs to. */
public record Actor(UUID accountId, String login, String name, Set<Role> roles, Map<UUID, MandateRole> mandates) {
    public Actor {
        roles = Set.copyOf(roles);
        mandates = Map.copyOf(mandates);
    }

    /** A visitor: no account, no role. */
    public static final Actor ANONYMOUS = new Actor(new UUID(0, 1), "visitor", "Visitor", Set.of(), Map.of());

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** For {@code @RolesAllowed}: the names of the roles, and {@link Roles#FILE_READER} where one of them reads files. */
    public Set<String> roleNames() {
        Set<String> names = roles.stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new));
        if (readsFiles()) {
            names.add(Roles.FILE_READER);
        }
        return names;
    }

    /** Whether this actor may call what is annotated with that name. */
    public boolean isIn(String roleName) {
        return roleNames().contains(roleName);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Of the staff, and not there to administer only. */
    public boolean readsFiles() {
        return roles.stream().anyMatch(Role::readsFiles);
    }

    public boolean belongsTo(UUID organisationId) {
        return mandates.containsKey(organisationId);
    }

    public boolean mayWriteFor(UUID organisationId) {
        return belongsTo(organisationId) && mandates.get(organisationId).mayWrite();
    }

    public boolean signsFor(UUID organisationId) {
        return mandates.get(organisationId) == MandateRole.SIGNATORY;
    }

    /** Those who read files read all of them, an association its own only; nothing else exists for this actor. */
    public void requireReading(UUID organisationId) {
        if (!readsFiles() && !belongsTo(organisationId)) {
            throw new NotFound();
        }
    }

    /** Staff see every organisation, an association its own only: anything else does not exist for this actor. */
    public void requireReach(UUID organisationId) {
        if (!isStaff() && !belongsTo(organisationId)) {
            throw new NotFound();
        }
    }
}
