package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** One line of a workflow table: from a state, an action leads to a state, for a role, under a guard. */
public record Transition<S extends Enum<S>, A extends Enum<A>, T>(
        S from, A action, S to, Set<Role> roles, BiPredicate<T, Actor> guard, String refusal) {

    public static <S extends Enum<S>, A extends Enum<A>, T> Transition<S, A, T> step(
            S from, A action, S to, Role first, Role... others) {
        return new Transition<>(from, action, to, Set.copyOf(concat(first, others)), (subject, actor) -> true, "");
    }

    /** The same line, refused with {@code code} while the subject does not satisfy {@code condition}. */
    public <U> Transition<S, A, U> when(Predicate<U> condition, String code) {
        return when((subject, actor) -> condition.test(subject), code);
    }

    /** The same line, refused with {@code code} while this actor may not on this subject. */
    public <U> Transition<S, A, U> when(BiPredicate<U, Actor> condition, String code) {
        return new Transition<>(from, action, to, roles, condition, code);
    }

    boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }

    private static Set<Role> concat(Role first, Role... others) {
        Set<Role> all = new java.util.HashSet<>(Set.of(others));
        all.add(first);
        return all;
    }
}
