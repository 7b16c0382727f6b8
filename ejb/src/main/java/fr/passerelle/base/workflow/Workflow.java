package fr.passerelle.base.workflow;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of transitions: the one place that says who may do what, when, and why not. {@code S} states, {@code A}
 * actions, {@code T} the subject that the guards look at.
 */
public final class Workflow<S extends Enum<S>, A extends Enum<A>, T> {
    private final List<Transition<S, A, T>> table;

    @SafeVarargs
    @SuppressWarnings("varargs")
    public Workflow(Transition<S, A, T>... table) {
        this.table = List.of(table);
    }

    public List<Transition<S, A, T>> table() {
        return table;
    }

    /**
     * The state after {@code action}.
     *
     * @throws RuleViolation {@code workflow.illegal} when no line leads there, {@code workflow.role} when the actor's
     *     role may not, else the refusal code of the line whose guard says no
     */
    public S next(S state, A action, T subject, Actor actor) {
        List<Transition<S, A, T>> lines = table.stream()
                .filter(line -> line.from() == state && line.action() == action)
                .toList();
        if (lines.isEmpty()) {
            throw new RuleViolation("workflow.illegal", action, state);
        }
        List<Transition<S, A, T>> mine =
                lines.stream().filter(line -> line.isFor(actor)).toList();
        if (mine.isEmpty()) {
            throw new RuleViolation("workflow.role", action);
        }
        return mine.stream()
                .filter(line -> line.guard().test(subject, actor))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(mine.get(0).refusal()))
                .to();
    }

    /** What this actor may do now: the buttons of the page. */
    public Set<A> allowed(S state, T subject, Actor actor) {
        return table.stream()
                .filter(line -> line.from() == state
                        && line.isFor(actor)
                        && line.guard().test(subject, actor))
                .map(Transition::action)
                .collect(Collectors.toUnmodifiableSet());
    }
}
