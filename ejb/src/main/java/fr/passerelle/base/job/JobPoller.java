package fr.passerelle.base.job;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.platform.Log;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does what is due, one poll at a time on each node. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobPoller {
    private static final Log LOG = Log.of(JobPoller.class);

    @Inject
    private JobRunner runner;

    @Inject
    private CurrentActor currentActor;

    private final AtomicBoolean polling = new AtomicBoolean();

    /** In a thread of its own: a long batch does not hold the timer. */
    @Asynchronous
    public void poll() {
        if (polling.compareAndSet(false, true)) {
            try {
                drain();
            } catch (RuntimeException failure) {
                // Nobody waits for the answer of this thread: without this line a poll that cannot start is silent.
                LOG.warn("jobs.notPolled", failure, Map.of());
            } finally {
                polling.set(false);
            }
        }
    }

    /** Does every job that is due now. */
    void drain() {
        for (Optional<Leased> job = runner.lease(); job.isPresent(); job = runner.lease()) {
            Leased leased = job.get();
            currentActor.run(leased.act(), () -> perform(leased.jobId()));
        }
    }

    private void perform(UUID jobId) {
        try {
            runner.perform(jobId);
        } catch (RuleViolation refused) {
            // A rule says not now: its code tells all, a stack nothing.
            LOG.warn("job.refused", Map.of("job", jobId, "code", refused.code()));
            runner.failed(jobId, refused.code());
        } catch (RuntimeException failure) {
            // Whatever broke, the job waits and the others go on: this is the handler of last resort for jobs.
            LOG.warn("job.failed", failure, Map.of("job", jobId));
            runner.failed(jobId, failure.getClass().getSimpleName());
        }
    }
}
