package fr.passerelle.reports.part;

import java.time.LocalDate;

/** The vote that decided, as in "26-C-0412" of 16 October 2026. */
public record Deliberation(String number, LocalDate date) {
    public Deliberation {
        Checks.of()
                .text(number, "deliberation.number")
                .present(date, "deliberation.date")
                .orRefuse();
    }
}
