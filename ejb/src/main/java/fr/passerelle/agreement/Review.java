package fr.passerelle.agreement;

import fr.passerelle.base.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The second pair of eyes before an agreement is sent: who read it, and which words, by their SHA-256. */
@Embeddable
public class Review {
    private UUID reviewerId;
    private String reviewerName;
    private Instant reviewedAt;

    @Column(name = "reviewed_sha256")
    private String reviewedSha256;

    protected Review() {}

    Review(Actor reviewer, Instant at, String words) {
        this.reviewerId = reviewer.accountId();
        this.reviewerName = reviewer.name();
        this.reviewedAt = at;
        this.reviewedSha256 = words;
    }

    boolean isOf(Draft draft) {
        return draft.fingerprint().equals(reviewedSha256);
    }

    public UUID getReviewerId() {
        return reviewerId;
    }

    public String getReviewerName() {
        return reviewerName;
    }

    public Instant getReviewedAt() {
        return reviewedAt;
    }
}
