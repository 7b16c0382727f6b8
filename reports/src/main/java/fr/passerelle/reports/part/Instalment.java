package fr.passerelle.reports.part;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment to come.
 *
 * @param kind in the language of the document, as in "Avance 2027"
 * @param condition what must be true before it is paid
 * @param due may be null when it depends on an event told in {@code condition}
 */
public record Instalment(String kind, String condition, LocalDate due, BigDecimal amount) {
    public Instalment {
        Checks.of()
                .text(kind, "instalment.kind")
                .text(condition, "instalment.condition")
                .positive(amount, "instalment.amount")
                .orRefuse();
    }
}
