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
 * budget can point at it. A year that receives nothing keeps its row, hence its number; the agreement, which says on
 * which budget year each falls, makes no tranche of it.
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
        this.decision = decision;
        this.number = number;
        give(amount);
    }

    /** The row stays when its amount is corrected: commitments point at it. */
    final void give(Money right) {
        if (right.isNegative()) {
            throw RuleViolation.onField("amount", "money.negative", right);
        }
        amount = right;
    }

    public int getNumber() {
        return number;
    }

    public Money getAmount() {
        return amount;
    }
}
