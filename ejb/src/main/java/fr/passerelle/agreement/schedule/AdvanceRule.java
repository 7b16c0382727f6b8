package fr.passerelle.agreement.schedule;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import java.util.Optional;

/** How much of a grant a funder pays before the expense: a share, sometimes under a ceiling (FSE+: 30 %, or 50 000 €). */
public record AdvanceRule(Rate share, Optional<Money> ceiling) {
    public static AdvanceRule of(Rate share) {
        return new AdvanceRule(share, Optional.empty());
    }

    public static AdvanceRule capped(Rate share, Money ceiling) {
        return new AdvanceRule(share, Optional.of(ceiling));
    }

    public Money on(Money grant) {
        Money advance = grant.timesHalfUp(share);
        return ceiling.map(advance::min).orElse(advance);
    }
}
