package fr.passerelle.reports.part;

import java.math.BigDecimal;

/** What is lent or given beside the money, and what it is worth. */
public record InKindHelp(String description, BigDecimal amount) {
    public InKindHelp {
        Checks.of()
                .text(description, "inKind.description")
                .positive(amount, "inKind.amount")
                .orRefuse();
    }
}
