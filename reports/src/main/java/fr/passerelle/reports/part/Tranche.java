package fr.passerelle.reports.part;

import java.math.BigDecimal;

/** The share of one year. */
public record Tranche(int year, BigDecimal amount) {
    public Tranche {
        Checks.of()
                .that(year >= 1990 && year <= 2200, "tranche.year")
                .positive(amount, "tranche.amount")
                .orRefuse();
    }
}
