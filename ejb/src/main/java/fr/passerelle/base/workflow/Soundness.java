package fr.passerelle.base.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a table, whatever the business: states nobody reaches, lines that can never be taken. */
public final class Soundness {
    private Soundness() {}

    /** Sentences about each fault, in order of the table; empty when it is sound. */
    public static <S extends Enum<S>> List<String> faults(Workflow<S, ?, ?> workflow, Class<S> states, S start) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        workflow.table().forEach(line -> {
            if (!seen.add(line.from() + " " + line.action() + " " + line.to() + " " + line.roles())) {
                faults.add("twice the same line: " + line.from() + " " + line.action() + " " + line.to());
            }
            if (line.roles().isEmpty()) {
                faults.add("a line for nobody: " + line.from() + " " + line.action());
            }
        });
        Set<S> reached = reached(workflow, start);
        for (S state : states.getEnumConstants()) {
            if (!reached.contains(state)) {
                faults.add("no way to " + state);
            }
        }
        return List.copyOf(faults);
    }

    private static <S extends Enum<S>> Set<S> reached(Workflow<S, ?, ?> workflow, S start) {
        Set<S> reached = new HashSet<>(Set.of(start));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Transition<S, ?, ?> line : workflow.table()) {
                grows |= reached.contains(line.from()) && reached.add(line.to());
            }
        }
        return reached;
    }
}
