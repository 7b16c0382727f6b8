package fr.passerelle.demo;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the accounts, then lets each person act with the rights that person has. */
@ApplicationScoped
class DemoPeople {
    private final Map<DemoPerson, UUID> ids = new EnumMap<>(DemoPerson.class);
    private final Map<DemoPerson, Map<UUID, MandateRole>> mandates = new EnumMap<>(DemoPerson.class);

    @Inject
    private Accounts accounts;

    @Inject
    private Mandates mandateTable;

    @Inject
    private CurrentActor actor;

    void open(String password) {
        actor.run(
                Act.DEMONSTRATION,
                () -> Stream.of(DemoPerson.values())
                        .forEach(person -> ids.put(
                                person,
                                accounts.open(person.mail, person.fullName, person.roles, Language.FR, password))));
    }

    void joined(DemoPerson person, UUID organisationId, MandateRole role) {
        mandates.computeIfAbsent(person, unused -> new HashMap<>()).put(organisationId, role);
    }

    /** Somebody else of the organisation, without the mail of an invitation. */
    void join(DemoPerson person, UUID organisationId, MandateRole role) {
        actor.run(Act.DEMONSTRATION, () -> mandateTable.give(ids.get(person), organisationId, role));
        joined(person, organisationId, role);
    }

    UUID id(DemoPerson person) {
        return ids.get(person);
    }

    <T> T call(DemoPerson person, Supplier<T> work) {
        return actor.call(actorOf(person), work);
    }

    void run(DemoPerson person, Runnable work) {
        actor.run(actorOf(person), work);
    }

    private Actor actorOf(DemoPerson person) {
        Set<Role> roles = person.roles.isEmpty() ? Set.of(Role.APPLICANT) : person.roles;
        return new Actor(ids.get(person), person.mail, person.fullName, roles, mandates.getOrDefault(person, Map.of()));
    }

    /** What bin/run prints. */
    static String table() {
        return Stream.of(DemoPerson.values())
                .map(person -> String.format("  %-32s %s, %s", person.mail, person.fullName, person.job))
                .collect(Collectors.joining("\n", "Demonstration accounts:\n", "\n"));
    }
}
