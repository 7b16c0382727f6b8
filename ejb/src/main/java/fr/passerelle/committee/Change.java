package fr.passerelle.committee;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was and what is now, in the words of the history. */
final class Change {
    private Change() {}

    /** {@code old → new}; nothing when they are the same. */
    static String of(String before, String now) {
        return before.equals(now) ? "" : before + " → " + now;
    }

    /** Those that say something, a line each. */
    static String listed(String... changes) {
        return Stream.of(changes)
                .filter(change -> change != null && !change.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
