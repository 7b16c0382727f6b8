package fr.passerelle.application.assessment;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.call.Criterion;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Instruction: the marks with their reasons, then the proposal. One per request; its author may not decide it. */
@Entity
@Audited
public class Assessment extends Persistent {
    /** What stands for the version of an assessment that nobody has begun. */
    public static final long NONE = -1;

    private UUID applicationId;
    private UUID instructorId;
    private String instructorName;

    @Convert(converter = Scores.class)
    private List<Score> scores = List.of();

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private Money proposedAmount;

    /** Null for a proposal older than the split by year. */
    private YearSplit yearSplit;

    private String reason;
    private Instant assessedAt;

    protected Assessment() {}

    public Assessment(UUID applicationId, Actor instructor, Instant at) {
        super(Ids.next());
        this.applicationId = applicationId;
        by(instructor, at);
    }

    public void score(List<Score> marks, List<Criterion> grid, Actor instructor, Instant at) {
        List<String> known = grid.stream().map(Criterion::code).toList();
        marks.stream()
                .filter(mark -> !known.contains(mark.criterion()))
                .findAny()
                .ifPresent(unknown -> {
                    throw new RuleViolation("score.unknownCriterion", unknown.criterion());
                });
        scores = List.copyOf(marks);
        by(instructor, at);
    }

    /** @param cap the most that the call allows for this request */
    public void propose(Proposal proposal, List<Criterion> grid, Money cap, Actor instructor, Instant at) {
        if (!new Scorecard(grid, scores).isComplete()) {
            throw new RuleViolation("score.incomplete");
        }
        proposal.requireWithin(cap);
        opinion = proposal.opinion();
        proposedAmount = proposal.amount();
        yearSplit = proposal.years();
        reason = proposal.reason();
        by(instructor, at);
    }

    private void by(Actor instructor, Instant at) {
        instructorId = instructor.accountId();
        instructorName = instructor.name();
        assessedAt = at;
    }

    public boolean isProposed() {
        return opinion != null;
    }

    public UUID getApplicationId() {
        return applicationId;
    }

    public UUID getInstructorId() {
        return instructorId;
    }

    public String getInstructorName() {
        return instructorName;
    }

    public List<Score> getScores() {
        return scores;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public Money getProposedAmount() {
        return proposedAmount;
    }

    /** What each year would receive; all of it in one when nobody said, null while nothing is proposed. */
    public YearSplit getYearSplit() {
        return yearSplit == null && proposedAmount != null ? YearSplit.single(proposedAmount) : yearSplit;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAssessedAt() {
        return assessedAt;
    }
}
