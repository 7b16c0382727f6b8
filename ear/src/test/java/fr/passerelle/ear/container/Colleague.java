package fr.passerelle.ear.container;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import java.util.Map;
import java.util.Set;

/** The people of the demonstration, as actors of a test. */
enum Colleague {
    INSTRUCTOR("instruction@mel.example.org", Role.INSTRUCTOR),
    INSTRUCTOR_2("instruction2@mel.example.org", Role.INSTRUCTOR),
    PREPARER("finances@mel.example.org", Role.FINANCE_PREPARER),
    ADMINISTRATOR("admin@mel.example.org", Role.ADMINISTRATOR);

    private final String login;
    private final Role role;

    Colleague(String login, Role role) {
        this.login = login;
        this.role = role;
    }

    Actor actor() {
        return new Actor(
                Stored.id("select id from account where login = ?", login), login, name(), Set.of(role), Map.of());
    }
}
