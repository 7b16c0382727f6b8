package fr.passerelle.committee;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** The decision on one request: an award with its amount by year, or a refusal with its reasons; one per request. */
@Entity
@Audited
public class Decision extends Persistent {
    private UUID applicationId;
    private UUID deciderId;
    private String deciderName;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private Money amount;

    @Convert(converter = MoneyList.class)
    private List<Money> yearlyAmounts = List.of();

    private String deliberationNumber;
    private LocalDate deliberationDate;
    private String reason;
    private Instant decidedAt;
    private Instant notifiedAt;

    protected Decision() {}

    private Decision(UUID applicationId, Deliberation deliberation, Actor decider, Instant at) {
        super(Ids.next());
        this.applicationId = applicationId;
        this.deliberationNumber = deliberation.number();
        this.deliberationDate = deliberation.date();
        this.deciderId = decider.accountId();
        this.deciderName = decider.name();
        this.decidedAt = at;
    }

    /** @param yearlyAmounts what each year receives, in order; they add up to the award */
    static Decision award(
            UUID applicationId,
            Deliberation deliberation,
            List<Money> yearlyAmounts,
            String reason,
            Actor decider,
            Instant at) {
        if (yearlyAmounts.isEmpty() || yearlyAmounts.stream().anyMatch(amount -> !amount.isPositive())) {
            throw RuleViolation.onField("amount", "decision.amount");
        }
        Decision decision = new Decision(applicationId, deliberation, decider, at);
        decision.kind = DecisionKind.AWARD;
        decision.yearlyAmounts = List.copyOf(yearlyAmounts);
        decision.amount = Money.sum(yearlyAmounts);
        decision.reason = reason == null ? "" : reason.strip();
        return decision;
    }

    /** The law asks no reason (CE 155970); the house does: an association deserves to know why. */
    static Decision refusal(UUID applicationId, Deliberation deliberation, String reason, Actor decider, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.onField("reason", "decision.reason");
        }
        Decision decision = new Decision(applicationId, deliberation, decider, at);
        decision.kind = DecisionKind.REFUSAL;
        decision.amount = Money.ZERO;
        decision.reason = reason.strip();
        return decision;
    }

    /** The number or the date was written wrong; what was decided does not change. */
    void correct(Deliberation right) {
        deliberationNumber = right.number();
        deliberationDate = right.date();
    }

    public Deliberation deliberation() {
        return new Deliberation(deliberationNumber, deliberationDate);
    }

    void notified(Instant at) {
        notifiedAt = at;
    }

    public boolean isAward() {
        return kind == DecisionKind.AWARD;
    }

    public boolean isMultiYear() {
        return yearlyAmounts.size() > 1;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public UUID getDeciderId() {
        return deciderId;
    }

    public String getDeciderName() {
        return deciderName;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public Money getAmount() {
        return amount;
    }

    public List<Money> getYearlyAmounts() {
        return yearlyAmounts;
    }

    public String getDeliberationNumber() {
        return deliberationNumber;
    }

    public LocalDate getDeliberationDate() {
        return deliberationDate;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Instant getNotifiedAt() {
        return notifiedAt;
    }
}
