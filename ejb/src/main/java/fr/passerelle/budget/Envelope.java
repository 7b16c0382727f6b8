package fr.passerelle.budget;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import org.hibernate.envers.Audited;

/** Money voted for a policy, year by year; the total is what may be committed (autorisation d'engagement). */
@Entity
@Audited
@BatchSize(size = 100)
public class Envelope extends Persistent {
    private String name;

    /** The public policy that it serves, in the words of the budget; empty until finance says it. */
    private String policy;

    /** The sum of the years. */
    private Money total;

    @OneToMany(mappedBy = "envelope", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("budgetYear")
    private List<EnvelopeYear> years = new ArrayList<>();

    protected Envelope() {}

    public Envelope(String name, String policy, Map<Integer, Money> amounts) {
        super(Ids.next());
        this.name = name.strip();
        this.policy = policy.strip();
        if (this.name.isEmpty()) {
            throw RuleViolation.onField("envelopeName", "required");
        }
        write(amounts);
    }

    /** Other amounts: the rows of years that stay keep their id, since commitments point at them. */
    public void vote(Map<Integer, Money> amounts) {
        write(amounts);
    }

    /** That total, whole on that year, unless it is already spread over several years. */
    public void hold(int year, Money whole) {
        if (years.size() < 2 || !whole.equals(total)) {
            write(Map.of(year, whole));
        }
    }

    private void write(Map<Integer, Money> amounts) {
        if (amounts.isEmpty() || amounts.values().stream().anyMatch(amount -> !amount.isPositive())) {
            throw RuleViolation.onField("envelope", "call.envelope");
        }
        years.removeIf(year -> !amounts.containsKey(year.getBudgetYear()));
        amounts.keySet().stream().sorted().forEach(year -> vote(year, amounts.get(year)));
        total = Money.sum(amounts.values());
    }

    private void vote(int budgetYear, Money amount) {
        years.stream()
                .filter(year -> year.getBudgetYear() == budgetYear)
                .findFirst()
                .ifPresentOrElse(
                        year -> year.vote(amount), () -> years.add(new EnvelopeYear(this, budgetYear, amount)));
    }

    public String getName() {
        return name;
    }

    public String getPolicy() {
        return policy;
    }

    public Money getTotal() {
        return total;
    }

    public List<EnvelopeYear> getYears() {
        return Collections.unmodifiableList(years);
    }
}
