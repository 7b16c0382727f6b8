package fr.passerelle.workflow;

import fr.passerelle.security.Actor;
import java.util.UUID;

/** A file changed its state: fired with the work, observed by the capabilities above. Names are those of the enums. */
public record Transitioned(String subjectType, UUID subjectId, String action, String to, Actor actor) {}
