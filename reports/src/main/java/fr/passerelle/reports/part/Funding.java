package fr.passerelle.reports.part;

import java.math.BigDecimal;
import java.util.List;

/**
 * A grant, its yearly tranches and its payments. Both add up to the total, to the cent.
 *
 * @param tranches one per year, in the order of the years
 * @param instalments in the order of payment
 */
public record Funding(BigDecimal total, List<Tranche> tranches, List<Instalment> instalments) {
    public Funding {
        tranches = tranches == null ? List.of() : List.copyOf(tranches);
        instalments = instalments == null ? List.of() : List.copyOf(instalments);
        Checks.of()
                .positive(total, "funding.total")
                .notEmpty(tranches, "funding.tranches")
                .notEmpty(instalments, "funding.instalments")
                .equal(sum(tranches.stream().map(Tranche::amount).toList()), total, "tranches.total")
                .equal(sum(instalments.stream().map(Instalment::amount).toList()), total, "schedule.total")
                .that(rising(tranches), "tranches.order")
                .orRefuse();
    }

    public boolean isMultiYear() {
        return tranches.size() > 1;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean rising(List<Tranche> tranches) {
        for (int i = 1; i < tranches.size(); i++) {
            if (tranches.get(i).year() <= tranches.get(i - 1).year()) return false;
        }
        return true;
    }
}
