package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Role;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * One line of a workflow table: from a state, an action leads to a state, for a role, under a guard. {@code from} is null
 * where the action makes the subject. An applicant hears only of lines that say so.
 */
public record Transition<S extends Enum<S>, A extends Enum<A>, T>(
        S from, A action, S to, Set<Role> roles, Guard<T> guard, boolean isShownToApplicant) {

    public static <S extends Enum<S>, A extends Enum<A>, T> Transition<S, A, T> step(
            S from, A action, S to, Role... roles) {
        return new Transition<>(from, action, to, Set.of(roles), Guard.none(), false);
    }

    /** A line of which the applicant is told: its steps stand in the history that their page shows. */
    public static <S extends Enum<S>, A extends Enum<A>, T> Transition<S, A, T> told(
            S from, A action, S to, Role... roles) {
        return new Transition<>(from, action, to, Set.of(roles), Guard.none(), true);
    }

    /** The same line, refused with {@code code} while the subject does not satisfy {@code condition}. */
    public <U> Transition<S, A, U> when(Predicate<U> condition, String code) {
        return when((subject, actor) -> condition.test(subject), code);
    }

    /**
     * The same line, refused with {@code code} while this actor may not on this subject.
     *
     * @throws IllegalStateException when the line is guarded already: the first condition would be lost
     */
    public <U> Transition<S, A, U> when(BiPredicate<U, Actor> condition, String code) {
        if (!guard.isNone()) {
            throw new IllegalStateException(from + " " + action + " is guarded by " + guard.refusal() + " already");
        }
        return new Transition<>(from, action, to, roles, new Guard<>(condition, code), isShownToApplicant);
    }

    /** The code of the refusal when the guard says no; empty without guard. */
    public String refusal() {
        return guard.refusal();
    }

    String fromName() {
        return from == null ? "" : from.name();
    }

    boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor::has);
    }

    boolean lets(T subject, Actor actor) {
        return guard.condition().test(subject, actor);
    }

    boolean isOf(Step step) {
        return step.is(action)
                && step.getFromState().equals(fromName())
                && step.getToState().equals(to.name());
    }
}
