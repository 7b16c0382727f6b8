package fr.passerelle.shared;

import fr.passerelle.security.Role;

/** The lowest package looks up: the architecture test must find it. */
public class WrongImport {
    Role role;
}
