package fr.passerelle.testing;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.Mandates;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People with a real account, made by the real services: an agent with roles, a member of an organisation. */
public final class GivenActors {
    /** Who may do everything, where who does it is not the matter of the test; the product itself never may. */
    public static final Actor ANYBODY =
            new Actor(new UUID(0, 0), "anybody@example.org", "Anybody", Set.of(Role.values()), Map.of());

    private static final AtomicInteger NEXT = new AtomicInteger();

    private GivenActors() {}

    public static Actor staff(Role... roles) {
        String login = "agent" + NEXT.incrementAndGet() + "@metropole.example.org";
        UUID id = account(login, Set.of(roles));
        return new Actor(id, login, "Agent", Set.of(roles), Map.of());
    }

    public static Actor member(UUID organisationId, MandateRole role) {
        Actor person = applicant();
        House.run(Act.DEMONSTRATION, () -> House.get(Mandates.class).give(person.accountId(), organisationId, role));
        return new Actor(
                person.accountId(), person.login(), person.name(), person.roles(), Map.of(organisationId, role));
    }

    /** A person of an association that no organisation knows yet. */
    public static Actor applicant() {
        String login = "benevole" + NEXT.incrementAndGet() + "@association.example.org";
        return new Actor(account(login, Set.of()), login, "Bénévole", Set.of(Role.APPLICANT), Map.of());
    }

    private static UUID account(String login, Set<Role> roles) {
        return House.as(
                Act.DEMONSTRATION,
                () -> House.get(Accounts.class)
                        .open(login, "Camille Martin", roles, Language.FR, "une-phrase-de-passe-longue"));
    }
}
