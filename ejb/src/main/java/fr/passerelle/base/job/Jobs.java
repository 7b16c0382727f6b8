package fr.passerelle.base.job;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Work for later: written with the work that wants it, done by a {@link JobHandler} at or after its instant. */
@Stateless
@PermitAll
public class Jobs {
    @Inject
    private JobRepository jobs;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Asks for a job; a second request for the same kind and key changes nothing. */
    public void enqueue(String kind, String key, String payload, Instant dueAt) {
        jobs.addOnce(new Job(kind, key, payload, dueAt));
    }

    /** How many jobs of a kind are in a state: the progress of a batch. */
    public long count(String kind, JobState state) {
        return jobs.count(kind, state);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<JobCount> countByKind() {
        return jobs.countByKind();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<Job> listFailed() {
        return jobs.listFailed(200);
    }

    /** Tries a failed job again, at once. */
    @Once
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void retry(UUID jobId) {
        Job job = jobs.get(jobId);
        job.retryAt(clock.instant());
        audit.record("job.retried", new Subject(Job.class, jobId), job.getKind());
    }

    public void retry(String kind, String key) {
        retry(jobs.find(kind, key).orElseThrow(NotFound::new).getId());
    }
}
