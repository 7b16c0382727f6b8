package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import java.util.function.BiPredicate;

/** What else a line of a table asks of its subject and of whoever acts, and the code of its refusal. */
record Guard<T>(BiPredicate<T, Actor> condition, String refusal) {
    static <T> Guard<T> none() {
        return new Guard<>((subject, actor) -> true, "");
    }

    boolean isNone() {
        return refusal.isEmpty();
    }
}
