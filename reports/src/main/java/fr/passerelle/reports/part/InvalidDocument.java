package fr.passerelle.reports.part;

import java.io.Serial;
import java.util.List;

/** A document was asked for with missing or contradictory data. {@link #problems()} holds stable codes such as {@code schedule.total}. */
public final class InvalidDocument extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidDocument(List<String> problems) {
        super(String.join(", ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, not only the first. */
    public List<String> problems() {
        return problems;
    }
}
