package fr.passerelle.call;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDateTime;

/** When applications are received, in Paris time; {@code closesAt} null means a permanent call. */
@Embeddable
public class CallWindow {
    @Column(name = "opens_at")
    private LocalDateTime opensAt;

    @Column(name = "closes_at")
    private LocalDateTime closesAt;

    /** Whoever asks for no closing said that they mean it. */
    @Transient
    private boolean meantForEver;

    protected CallWindow() {}

    public CallWindow(LocalDateTime opensAt, LocalDateTime closesAt) {
        if (opensAt == null) {
            throw RuleViolation.onField("opensAt", "required");
        }
        if (closesAt != null && !closesAt.isAfter(opensAt)) {
            throw RuleViolation.onField("closesAt", "call.closesBeforeOpening");
        }
        // Between 2 and 3 in the morning an hour is missing or double twice a year.
        if (closesAt != null && closesAt.getHour() == 2) {
            throw RuleViolation.onField("closesAt", "call.closingHour");
        }
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    /** This window, by somebody who was told what it means that an open call never closes again by itself. */
    public CallWindow meantForEver() {
        CallWindow meant = new CallWindow(opensAt, closesAt);
        meant.meantForEver = true;
        return meant;
    }

    boolean losesItsClosingUnsaid(CallWindow moved) {
        return !isPermanent() && moved.isPermanent() && !moved.meantForEver;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public boolean isPermanent() {
        return closesAt == null;
    }

    /** The last instant of the window, null for a permanent call. */
    public Instant getDeadline() {
        return closesAt == null ? null : Paris.closing(closesAt);
    }

    /** True from the opening instant to the closing instant, both included. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(Paris.opening(opensAt)) && !isOver(instant);
    }

    public boolean isOver(Instant instant) {
        return closesAt != null && instant.isAfter(getDeadline());
    }

    boolean isProlongedBy(CallWindow moved) {
        boolean later = moved.isPermanent() || !isPermanent() && !moved.closesAt.isBefore(closesAt);
        return later && moved.opensAt.equals(opensAt);
    }
}
