package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import fr.passerelle.budget.YearAmount;
import fr.passerelle.budget.YearSplit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the deciding body gave, and to which request: the facts that an agreement only repeats. */
public record Award(Project project, Grant grant) {
    /** @param eligibleCost the charges of the budget of the project */
    public record Project(
            UUID applicationId,
            UUID organisationId,
            String reference,
            LocalDate filedOn,
            String callTitle,
            String title,
            Money eligibleCost) {}

    /**
     * @param transmittedOn the day on which the deliberation reached the prefect, null as long as it is not recorded
     * @param yearlyAmounts one a year, in order
     */
    public record Grant(
            UUID decisionId, String number, LocalDate date, LocalDate transmittedOn, List<Money> yearlyAmounts) {
        public Grant {
            yearlyAmounts = List.copyOf(yearlyAmounts);
        }

        /** Each amount under its calendar year, the first one being that of the agreement. */
        public List<YearAmount> from(int firstYear) {
            return new YearSplit(yearlyAmounts).from(firstYear);
        }
    }

    public Money total() {
        return Money.sum(grant.yearlyAmounts());
    }
}
