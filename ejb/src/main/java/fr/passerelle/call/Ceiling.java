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

    /** Whether valued volunteering counts among the charges of which the rate is a share. */
    @Column(name = "ceiling_volunteering")
    private boolean volunteeringCounted;

    protected Ceiling() {}

    public Ceiling(Money amount, Rate rate) {
        this(amount, rate, false);
    }

    public Ceiling(Money amount, Rate rate, boolean volunteeringCounted) {
        this.amount = amount;
        this.rate = rate;
        this.volunteeringCounted = volunteeringCounted;
    }

    public Money getAmount() {
        return amount;
    }

    public Rate getRate() {
        return rate;
    }

    public boolean isVolunteeringCounted() {
        return volunteeringCounted;
    }

    /** What the rate is a share of. */
    public Money base(Money charges, Money volunteering) {
        return volunteeringCounted ? charges.plus(volunteering) : charges;
    }

    /** What may be granted at most on this request: min(asked; rate x budget; amount), and never more than its charges in money. */
    public Money cap(Money asked, Money charges, Money volunteering) {
        return Stream.of(
                        asked,
                        rate == null ? asked : base(charges, volunteering).timesHalfUp(rate),
                        amount == null ? asked : amount,
                        volunteeringCounted ? charges : asked)
                .min(Money::compareTo)
                .orElseThrow();
    }

    public boolean isExceededBy(Money asked, Money charges, Money volunteering) {
        return asked.compareTo(cap(asked, charges, volunteering)) > 0;
    }
}
