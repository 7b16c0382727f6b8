package fr.passerelle.call;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;

/** The most that a call gives to one project: an amount, a share of the project's budget, or both; null = no limit. */
@Embeddable
public class Ceiling {
    @Column(name = "ceiling_amount")
    private Money amount;

    @Column(name = "ceiling_rate")
    private Rate rate;

    protected Ceiling() {}

    public Ceiling(Money amount, Rate rate) {
        this.amount = amount;
        this.rate = rate;
    }

    public Money getAmount() {
        return amount;
    }

    public Rate getRate() {
        return rate;
    }

    /** What may be granted at most on this request: min(asked; rate x budget; amount). */
    public Money cap(Money asked, Money budget) {
        return Stream.of(asked, rate == null ? asked : budget.timesHalfUp(rate), amount == null ? asked : amount)
                .min(Money::compareTo)
                .orElseThrow();
    }

    public boolean isExceededBy(Money asked, Money budget) {
        return asked.compareTo(cap(asked, budget)) > 0;
    }
}
