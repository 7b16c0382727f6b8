package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.RuleViolation;
import java.util.List;
import java.util.Map;

/**
 * What is left of a multi-year commitment: the authority (autorisation d'engagement) is the sum of the tranches, each
 * tranche is the payment appropriation (crédit de paiement) of its year, and no year is paid beyond it.
 *
 * @param paid what was paid in each year; a year that is absent was not paid
 */
public record Appropriations(List<Tranche> tranches, Map<Integer, Money> paid) {
    public Appropriations {
        tranches = List.copyOf(tranches);
        paid = Map.copyOf(paid);
        for (int year : paid.keySet()) {
            if (paid.get(year).exceeds(appropriation(tranches, year))) {
                throw new RuleViolation(
                        "appropriations.exceeded", String.valueOf(year), appropriation(tranches, year), paid.get(year));
            }
        }
    }

    /** Authority not yet paid. */
    public Money authorityLeft() {
        Money authority = Money.sum(tranches.stream().map(Tranche::getAmount).toList());
        return authority.minus(Money.sum(paid.values()));
    }

    /** What the year did not pay: carried over, or planned again. */
    public Money leftOf(int year) {
        return appropriation(tranches, year).minus(paid.getOrDefault(year, Money.ZERO));
    }

    private static Money appropriation(List<Tranche> tranches, int year) {
        return tranches.stream()
                .filter(tranche -> tranche.getBudgetYear() == year)
                .map(Tranche::getAmount)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
