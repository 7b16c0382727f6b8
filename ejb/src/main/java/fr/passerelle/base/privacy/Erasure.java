package fr.passerelle.base.privacy;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** That somebody is to be forgotten: asked by them or by an administrator, carried out by an administrator who is neither. */
@Entity
@Audited
public class Erasure extends Persistent {
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ErasureState state = ErasureState.ASKED;

    private UUID askedBy;
    private Instant askedAt;
    private UUID settledBy;
    private Instant settledAt;

    protected Erasure() {}

    Erasure(UUID accountId, UUID askedBy, Instant askedAt) {
        super(Ids.next());
        this.accountId = accountId;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void carriedOut(UUID administrator, Instant at) {
        if (!mayBeCarriedOutBy(administrator)) {
            throw new RuleViolation("erasure.sameHand");
        }
        settle(ErasureState.DONE, administrator, at);
    }

    void dismiss(UUID by, Instant at) {
        settle(ErasureState.DISMISSED, by, at);
    }

    private void settle(ErasureState end, UUID by, Instant at) {
        if (state != ErasureState.ASKED) {
            throw new RuleViolation("erasure.settled");
        }
        state = end;
        settledBy = by;
        settledAt = at;
    }

    /** By a second pair of eyes: not whoever asked, not the person. */
    public boolean mayBeCarriedOutBy(UUID administrator) {
        return state == ErasureState.ASKED && !administrator.equals(askedBy) && !administrator.equals(accountId);
    }

    public boolean isOpen() {
        return state == ErasureState.ASKED;
    }

    public boolean isAskedByThePerson() {
        return askedBy.equals(accountId);
    }

    public UUID getAccountId() {
        return accountId;
    }

    public ErasureState getState() {
        return state;
    }

    public UUID getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public UUID getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }
}
