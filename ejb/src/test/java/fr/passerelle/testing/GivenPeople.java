package fr.passerelle.testing;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People with a row in the table of accounts, as actors of a test. */
public final class GivenPeople {
    private GivenPeople() {}

    /** A person of associations, without any yet. */
    public static Actor volunteer(String name) {
        return account(name, Set.of(Role.APPLICANT), Map.of());
    }

    public static Actor staff(String name, Role... roles) {
        return account(name, Set.of(roles), Map.of());
    }

    /** The same person, with what they may do in one more organisation. */
    public static Actor member(Actor person, UUID organisationId, MandateRole role) {
        Map<UUID, MandateRole> mandates = new HashMap<>(person.mandates());
        mandates.put(organisationId, role);
        return new Actor(person.accountId(), person.login(), person.name(), person.roles(), mandates);
    }

    private static Actor account(String name, Set<Role> roles, Map<UUID, MandateRole> mandates) {
        UUID id = UUID.randomUUID();
        String login = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ".") + "@example.org";
        TestDatabase.get()
                .execute("insert into account (id, version, login, name, enabled, security_stamp, language, created_at)"
                        + " values ('" + id + "', 0, '" + login + "', '" + name + "', true, '" + id
                        + "', 'FR', timestamp with time zone '2026-01-01 00:00:00+00')");
        roles.stream()
                .filter(Role::isStaff)
                .forEach(role -> TestDatabase.get()
                        .execute("insert into account_role (account_id, role) values ('" + id + "', '" + role + "')"));
        return new Actor(id, login, name, roles, mandates);
    }
}
