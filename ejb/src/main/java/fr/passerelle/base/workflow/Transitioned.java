package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import java.util.UUID;

/** A file changed its state: fired with the work, observed by the capabilities above. Names are those of the enums. */
public record Transitioned(String subjectType, UUID subjectId, String action, String to, Actor actor) {}
