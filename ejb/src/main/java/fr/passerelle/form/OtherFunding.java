package fr.passerelle.form;

import fr.passerelle.base.shared.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * Money of another public funder that a request counts on: what the threshold of the audited accounts adds to ours (code
 * de commerce, L612-4). The named co-funders tell it; where there is none, the accounts 74 of the budget do.
 */
public record OtherFunding(String funder, Money amount) {

    /** Money that is only hoped for is not counted, nor that of foundations and companies. */
    public static List<OtherFunding> of(Answers answers) {
        List<CoFunder> named = answers.coFunders();
        Stream<OtherFunding> told = named.isEmpty()
                ? Stream.of(BudgetAccount.values())
                        .filter(account -> account.isPublicFunding() && account != BudgetAccount.P74_METROPOLE)
                        .map(account ->
                                new OtherFunding(account.name(), answers.plan().amount(account)))
                : named.stream()
                        .filter(funder -> funder.level().isPublic() && funder.status() != CoFunder.Status.HOPED)
                        .map(funder -> new OtherFunding(funder.level() + " " + funder.name(), funder.amount()));
        return told.filter(other -> other.amount().isPositive()).toList();
    }
}
