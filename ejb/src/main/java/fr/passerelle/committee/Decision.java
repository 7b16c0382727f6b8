package fr.passerelle.committee;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.YearSplit;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    /** Few, and read wherever the decision is: they come with it. */
    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @OrderBy("number")
    private List<AwardYear> years = new ArrayList<>();

    private String deliberationNumber;
    private LocalDate deliberationDate;
    private String reason;

    /** Why it gives more than the envelope still held; null when it does not. */
    private String beyondEnvelope;

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

    /** @param yearlyAmounts what each year receives, in order, possibly nothing; they add up to the award */
    static Decision award(
            UUID applicationId,
            Deliberation deliberation,
            List<Money> yearlyAmounts,
            String reason,
            Actor decider,
            Instant at) {
        Decision decision = new Decision(applicationId, deliberation, decider, at);
        decision.kind = DecisionKind.AWARD;
        decision.give(yearlyAmounts);
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

    /** A year that is no longer given anything keeps its row. */
    private void give(List<Money> yearlyAmounts) {
        amount = Money.sum(yearlyAmounts);
        if (!amount.isPositive()) {
            throw RuleViolation.onField("amount", "decision.amount");
        }
        for (int index = 0; index < Math.max(years.size(), yearlyAmounts.size()); index++) {
            Money part = index < yearlyAmounts.size() ? yearlyAmounts.get(index) : Money.ZERO;
            if (index < years.size()) {
                years.get(index).give(part);
            } else {
                years.add(new AwardYear(this, index + 1, part));
            }
        }
    }

    /** The amounts were written wrong, and the association does not know them yet. */
    void correct(List<Money> yearlyAmounts) {
        if (isAward()) {
            give(yearlyAmounts);
        }
    }

    /**
     * What the envelope holds for this decision, itself not counted.
     *
     * @param why written by the decider; kept when the award is beyond
     */
    void requireWithin(Money left, String why) {
        beyondEnvelope = amount.exceeds(left) && why != null && !why.isBlank() ? why.strip() : null;
        if (amount.exceeds(left) && beyondEnvelope == null) {
            throw RuleViolation.onField("beyond", "decision.beyondEnvelope", amount, left, amount.minus(left));
        }
    }

    /** In words for the history: what each year receives. */
    String given() {
        return getYearlyAmounts().stream()
                .map(part -> part.format(Locale.FRENCH))
                .collect(Collectors.joining(" + "));
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
        return years.size() > 1;
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

    /** In order; none for a refusal. */
    public List<AwardYear> getYears() {
        return Collections.unmodifiableList(years);
    }

    /** What each year receives; nothing for a refusal. */
    public YearSplit getYearSplit() {
        return years.isEmpty() ? YearSplit.NOTHING : new YearSplit(getYearlyAmounts());
    }

    public List<Money> getYearlyAmounts() {
        return years.stream().map(AwardYear::getAmount).toList();
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

    /** Null when the award is within what the envelope held. */
    public String getBeyondEnvelope() {
        return beyondEnvelope;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Instant getNotifiedAt() {
        return notifiedAt;
    }
}
