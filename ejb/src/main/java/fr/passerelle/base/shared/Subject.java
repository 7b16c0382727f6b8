package fr.passerelle.base.shared;

import java.util.UUID;

/** What an act, a step or a line of the journal is about: the class of an entity, stored by its simple name, and its identifier. */
public record Subject(Class<?> type, UUID id) {
    public static Subject of(Persistent entity) {
        Class<?> type = entity.getClass();
        while (type.getSimpleName().contains("$") || type.isSynthetic()) {
            type = type.getSuperclass();
        }
        return new Subject(type, entity.getId());
    }

    @Override
    public String toString() {
        return typeName() + "/" + id;
    }

    /** As it is stored. */
    public String typeName() {
        return type.getSimpleName();
    }
}
