package fr.passerelle.base.workflow;

import fr.passerelle.base.shared.Persistent;
import java.util.UUID;

/** Whose history it is: the simple name of an entity and its identifier. */
public record Subject(String type, UUID id) {
    public static Subject of(Persistent entity) {
        Class<?> type = entity.getClass();
        while (type.getSimpleName().contains("$") || type.isSynthetic()) {
            type = type.getSuperclass();
        }
        return new Subject(type.getSimpleName(), entity.getId());
    }
}
