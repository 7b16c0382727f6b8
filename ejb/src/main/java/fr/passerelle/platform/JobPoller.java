package fr.passerelle.platform;

import fr.passerelle.security.Actor;
import fr.passerelle.security.CurrentActor;
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
                currentActor.run(Actor.SYSTEM, this::drain);
            } finally {
                polling.set(false);
            }
        }
    }

    /** Does every job that is due now. */
    void drain() {
        for (Optional<UUID> job = runner.lease(); job.isPresent(); job = runner.lease()) {
            perform(job.get());
        }
    }

    private void perform(UUID jobId) {
        try {
            runner.perform(jobId);
        } catch (RuntimeException failure) {
            // Whatever broke, the job waits and the others go on: this is the handler of last resort for jobs.
            LOG.warn("job.failed", failure, Map.of("job", jobId));
            runner.failed(jobId, failure.getClass().getSimpleName());
        }
    }
}
