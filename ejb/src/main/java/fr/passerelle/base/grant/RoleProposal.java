package fr.passerelle.base.grant;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** The roles that one administrator wants for somebody; they are in force once another one agreed and the delay passed. */
@Entity
@Audited
class RoleProposal extends Persistent {
    private UUID accountId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_proposal_role")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Enumerated(EnumType.STRING)
    private RoleProposalState state = RoleProposalState.WAITING;

    private UUID proposedBy;
    private Instant proposedAt;
    private UUID approvedBy;
    private Instant approvedAt;
    private Instant effectiveAt;
    private UUID dismissedBy;
    private Instant dismissedAt;

    protected RoleProposal() {}

    RoleProposal(UUID accountId, Collection<Role> roles, UUID proposedBy, Instant proposedAt) {
        super(Ids.next());
        this.accountId = accountId;
        this.roles.addAll(roles);
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    void approve(UUID administrator, Instant at, Duration delay) {
        require(RoleProposalState.WAITING);
        if (!isApprovableBy(administrator)) {
            throw new RuleViolation("roleProposal.sameHand");
        }
        state = RoleProposalState.APPROVED;
        approvedBy = administrator;
        approvedAt = at;
        effectiveAt = at.plus(delay);
    }

    boolean isApprovableBy(UUID administrator) {
        return !administrator.equals(proposedBy) && !administrator.equals(accountId);
    }

    void dismiss(UUID administrator, Instant at) {
        if (!isOpen()) {
            throw new RuleViolation("roleProposal.closed");
        }
        state = RoleProposalState.DISMISSED;
        dismissedBy = administrator;
        dismissedAt = at;
    }

    void takeEffect() {
        require(RoleProposalState.APPROVED);
        state = RoleProposalState.IN_FORCE;
    }

    boolean isOpen() {
        return state == RoleProposalState.WAITING || state == RoleProposalState.APPROVED;
    }

    /** Whether its delay has passed. */
    boolean isDue(Instant now) {
        return state == RoleProposalState.APPROVED && !now.isBefore(effectiveAt);
    }

    private void require(RoleProposalState expected) {
        if (state != expected) {
            throw new RuleViolation("roleProposal.closed");
        }
    }

    UUID getAccountId() {
        return accountId;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    RoleProposalState getState() {
        return state;
    }

    UUID getProposedBy() {
        return proposedBy;
    }

    Instant getProposedAt() {
        return proposedAt;
    }

    UUID getApprovedBy() {
        return approvedBy;
    }

    Instant getApprovedAt() {
        return approvedAt;
    }

    Instant getEffectiveAt() {
        return effectiveAt;
    }

    UUID getDismissedBy() {
        return dismissedBy;
    }

    Instant getDismissedAt() {
        return dismissedAt;
    }
}
