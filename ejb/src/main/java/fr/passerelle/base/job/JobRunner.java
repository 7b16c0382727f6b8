package fr.passerelle.base.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The three transactions of a job: lease it, do it and mark it done, or note that it failed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRunner {
    @Inject
    private JobRepository jobs;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    @Inject
    private Clock clock;

    public Optional<Leased> lease() {
        Set<String> ready = handlers.stream()
                .filter(JobHandler::isReady)
                .map(JobHandler::kind)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Job> next = ready.isEmpty() ? Optional.empty() : jobs.lockNext(ready, clock.instant());
        next.ifPresent(job -> job.lease(clock.instant()));
        return next.map(job -> new Leased(job.getId(), handlerOf(job).act()));
    }

    public void perform(UUID jobId) {
        Job job = jobs.get(jobId);
        handlerOf(job).run(job.getKey(), job.getPayload());
        job.done(clock.instant());
    }

    public void failed(UUID jobId, String reason) {
        Job job = jobs.get(jobId);
        job.failed(reason, clock.instant());
        if (job.getState() == JobState.FAILED) {
            handlerOf(job).abandoned(job.getKey());
        }
    }

    private JobHandler handlerOf(Job job) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(job.getKind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for jobs of kind " + job.getKind()));
    }
}
