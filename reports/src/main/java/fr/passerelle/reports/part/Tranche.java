package fr.passerelle.reports.part;

import java.math.BigDecimal;

/** The share of one year, which may be nothing. */
public record Tranche(int year, BigDecimal amount) {
    public Tranche {
        Checks.of()
                .that(year >= 1990 && year <= 2200, "tranche.year")
                .notNegative(amount, "tranche.amount")
                .orRefuse();
    }
}
