package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of transitions: the one place that says who may do what, when, and why not. {@code S} states, {@code A}
 * actions, {@code T} the subject that the guards look at. A {@link Mover} takes its lines.
 */
public final class Workflow<S extends Enum<S>, A extends Enum<A>, T extends Persistent> {
    private final Class<T> subject;
    private final Function<T, S> state;
    private final List<Transition<S, A, T>> table;

    /** @param state reads the state of a subject */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public Workflow(Class<T> subject, Function<T, S> state, Transition<S, A, T>... table) {
        this.subject = subject;
        this.state = state;
        this.table = List.of(table);
    }

    public Class<T> subject() {
        return subject;
    }

    public List<Transition<S, A, T>> table() {
        return table;
    }

    /** What this actor may do now: the buttons of the page. */
    public Set<A> allowed(T subject, Actor actor) {
        return table.stream()
                .filter(line -> line.from() == state.apply(subject) && line.isFor(actor) && line.lets(subject, actor))
                .map(Transition::action)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when the applicant may read of this step. */
    boolean shows(Step step) {
        return table.stream().anyMatch(line -> line.isShownToApplicant() && line.isOf(step));
    }

    /**
     * The line that {@code action} takes.
     *
     * @throws RuleViolation {@code workflow.illegal} when no line leads there, {@code workflow.role} when the actor's
     *     role may not, else the refusal code of the line whose guard says no
     */
    Transition<S, A, T> line(T subject, A action, Actor actor) {
        return line(state.apply(subject), subject, action, actor);
    }

    /** The line by which {@code action} makes a subject. */
    Transition<S, A, T> birth(T subject, A action, Actor actor) {
        return line(null, subject, action, actor);
    }

    private Transition<S, A, T> line(S from, T subject, A action, Actor actor) {
        List<Transition<S, A, T>> lines = table.stream()
                .filter(line -> line.from() == from && line.action() == action)
                .toList();
        if (lines.isEmpty()) {
            throw new RuleViolation("workflow.illegal", action, state.apply(subject));
        }
        List<Transition<S, A, T>> mine =
                lines.stream().filter(line -> line.isFor(actor)).toList();
        if (mine.isEmpty()) {
            throw new RuleViolation("workflow.role", action);
        }
        return mine.stream()
                .filter(line -> line.lets(subject, actor))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(mine.get(0).refusal()));
    }
}
