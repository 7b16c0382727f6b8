package fr.passerelle.committee;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;

/**
 * What an award gives for one of its years, the first being number 1: a row of its own, so that a commitment of the
 * budget can point at it. The agreement says on which budget year it falls.
 */
@Entity
@Audited
public class AwardYear extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Decision decision;

    private int number;
    private Money amount;

    protected AwardYear() {}

    AwardYear(Decision decision, int number, Money amount) {
        super(Ids.next());
        if (!amount.isPositive()) {
            throw RuleViolation.onField("amount", "decision.amount");
        }
        this.decision = decision;
        this.number = number;
        this.amount = amount;
    }

    public int getNumber() {
        return number;
    }

    public Money getAmount() {
        return amount;
    }
}
