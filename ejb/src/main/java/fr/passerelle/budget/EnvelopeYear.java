package fr.passerelle.budget;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;

/** What the budget of one year may pay of an envelope (crédit de paiement). */
@Entity
@Audited
public class EnvelopeYear extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Envelope envelope;

    private int budgetYear;
    private Money amount;

    protected EnvelopeYear() {}

    EnvelopeYear(Envelope envelope, int budgetYear, Money amount) {
        super(Ids.next());
        this.envelope = envelope;
        this.budgetYear = budgetYear;
        this.amount = amount;
    }

    void vote(Money voted) {
        amount = voted;
    }

    public int getBudgetYear() {
        return budgetYear;
    }

    public Money getAmount() {
        return amount;
    }
}
