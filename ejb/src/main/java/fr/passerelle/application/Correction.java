package fr.passerelle.application;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.base.workflow.Step;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** What an instructor asked back, item by item: only these fields and pieces open again (CRPA L114-5). */
@Entity
@Audited
public class Correction extends Persistent {
    private UUID applicationId;

    /** The step by which it was asked; null for what was asked before steps were kept with it. */
    private UUID stepId;

    @Convert(converter = CorrectionItems.class)
    private List<CorrectionItem> items = List.of();

    private Instant askedAt;
    private String askedBy;
    private LocalDate answerBy;
    private Instant answeredAt;

    protected Correction() {}

    Correction(Move asking, List<CorrectionItem> items, LocalDate answerBy, Instant askedAt, String askedBy) {
        super(Ids.next());
        if (items.isEmpty()) {
            throw RuleViolation.onField("items", "correction.empty");
        }
        if (answerBy == null) {
            throw RuleViolation.onField("answerBy", "required");
        }
        this.applicationId = asking.subject().id();
        this.stepId = asking.stepId();
        this.items = List.copyOf(items);
        this.answerBy = answerBy;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    /** Leaves more time to answer, never less. */
    void extend(LocalDate until) {
        if (until == null || !until.isAfter(answerBy)) {
            throw RuleViolation.onField("until", "correction.notLater", answerBy);
        }
        answerBy = until;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    /** True when this field (a question key) or piece ({@code PIECE.} and its slot) may be changed. */
    public boolean reopens(String field) {
        return isOpen() && items.stream().anyMatch(item -> item.covers(field));
    }

    /** True when this is what was asked back by that step. */
    public boolean isAskedBy(Step step) {
        return step.getId().equals(stepId);
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public List<CorrectionItem> getItems() {
        return items;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
