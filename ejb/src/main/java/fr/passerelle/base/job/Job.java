package fr.passerelle.base.job;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Work for later, once per (kind, key): any node may lease it, a lost lease is taken again, failures wait longer. */
@Entity
public class Job {
    static final int MAX_ATTEMPTS = 12;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    private UUID id;

    private String kind;

    @Column(name = "job_key")
    private String key;

    private String payload;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WAITING;

    private int attempts;
    private Instant leasedUntil;
    private String failure;
    private Instant doneAt;

    protected Job() {}

    Job(String kind, String key, String payload, Instant dueAt) {
        this.id = Ids.next();
        this.kind = kind;
        this.key = key;
        this.payload = payload;
        this.dueAt = dueAt;
    }

    void lease(Instant now) {
        attempts++;
        leasedUntil = now.plus(LEASE);
    }

    void done(Instant now) {
        state = JobState.DONE;
        doneAt = now;
        leasedUntil = null;
        failure = null;
    }

    /** Tries again after 1, 2, 4... minutes, at most six hours; gives up after {@value #MAX_ATTEMPTS} attempts. */
    void failed(String reason, Instant now) {
        failure = reason;
        leasedUntil = null;
        if (attempts >= MAX_ATTEMPTS) {
            state = JobState.FAILED;
            return;
        }
        Duration wait = Duration.ofMinutes(1L << (attempts - 1));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    void retryAt(Instant now) {
        if (state != JobState.FAILED) {
            throw new RuleViolation("job.notFailed");
        }
        state = JobState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getKey() {
        return key;
    }

    String getPayload() {
        return payload;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public JobState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    /** The type of the last failure, without its message, which might hold data. */
    public String getFailure() {
        return failure;
    }

    public Instant getDoneAt() {
        return doneAt;
    }
}
