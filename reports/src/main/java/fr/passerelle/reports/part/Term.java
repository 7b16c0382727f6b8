package fr.passerelle.reports.part;

import java.time.LocalDate;

/** From a day to a day, both included. */
public record Term(LocalDate start, LocalDate end) {
    public Term {
        Checks.of()
                .present(start, "term.start")
                .present(end, "term.end")
                .that(start == null || end == null || !end.isBefore(start), "term.reversed")
                .orRefuse();
    }
}
