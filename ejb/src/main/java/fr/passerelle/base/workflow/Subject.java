package fr.passerelle.base.workflow;

import fr.passerelle.base.shared.Persistent;
import java.util.UUID;

/** Whose history it is: the class of an entity, stored by its simple name, and its identifier. */
public record Subject(Class<? extends Persistent> type, UUID id) {
    public static Subject of(Persistent entity) {
        Class<?> type = entity.getClass();
        while (type.getSimpleName().contains("$") || type.isSynthetic()) {
            type = type.getSuperclass();
        }
        return new Subject(type.asSubclass(Persistent.class), entity.getId());
    }

    /** As it is stored. */
    public String typeName() {
        return type.getSimpleName();
    }
}
