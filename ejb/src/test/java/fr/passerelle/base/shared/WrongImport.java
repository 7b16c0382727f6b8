package fr.passerelle.base.shared;

import fr.passerelle.base.access.Role;

/** The lowest package looks up: the architecture test must find it. */
public class WrongImport {
    Role role;
}
