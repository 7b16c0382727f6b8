package fr.passerelle.base.rule;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A value that one administrator wants for a rule; it rules only once another one has approved it. */
@Entity
@Audited
class RuleProposal extends Persistent {
    @Enumerated(EnumType.STRING)
    private RuleCode code;

    private LocalDate validFrom;

    @Column(precision = 19, scale = 6)
    private BigDecimal figure;

    private String source;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.WAITING;

    private UUID proposedBy;
    private Instant proposedAt;
    private UUID closedBy;
    private Instant closedAt;

    protected RuleProposal() {}

    RuleProposal(RuleParameter wanted, UUID proposedBy, Instant proposedAt) {
        super(Ids.next());
        this.code = wanted.getCode();
        this.validFrom = wanted.getValidFrom();
        this.figure = wanted.getFigure();
        this.source = wanted.getSource();
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** The value, to be added to the rule. */
    RuleParameter approve(UUID approver, Instant at) {
        if (approver.equals(proposedBy)) {
            throw new RuleViolation("rule.sameHand");
        }
        close(ProposalState.APPROVED, approver, at);
        return wanted();
    }

    void dismiss(UUID administrator, Instant at) {
        close(ProposalState.DISMISSED, administrator, at);
    }

    private void close(ProposalState end, UUID administrator, Instant at) {
        if (state != ProposalState.WAITING) {
            throw new RuleViolation("rule.closed");
        }
        state = end;
        closedBy = administrator;
        closedAt = at;
    }

    RuleParameter wanted() {
        return new RuleParameter(code, validFrom, figure, source);
    }

    RuleCode getCode() {
        return code;
    }

    LocalDate getValidFrom() {
        return validFrom;
    }

    UUID getProposedBy() {
        return proposedBy;
    }

    Instant getProposedAt() {
        return proposedAt;
    }

    UUID getClosedBy() {
        return closedBy;
    }

    Instant getClosedAt() {
        return closedAt;
    }
}
