package fr.passerelle.base.audit;

import java.util.Map;

/**
 * Implemented by each capability whose objects stand in the journal: the attribute by which people call them, for each
 * entity, as {@code Agreement -> reference}.
 */
public interface AuditSubjects {
    Map<Class<?>, String> labels();
}
