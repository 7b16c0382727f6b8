package fr.passerelle.document;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.People;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues one agreement of a batch as the person who ordered it, with the rights that this person has now, and writes
 * what came of it. A refusal is a result like another; anything else is tried again by the job table.
 */
@ApplicationScoped
class BatchIssuing implements JobHandler {
    static final String KIND = "agreement.batch";

    @Inject
    private BatchRepository batches;

    @Inject
    private AgreementBatch batch;

    @Inject
    private People people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.BATCH;
    }

    @Override
    public void run(String key, String payload) {
        BatchLine line = batches.get(UUID.fromString(key));
        if (line.isWaiting()) {
            refusal(line)
                    .ifPresentOrElse(code -> line.refused(code, clock.instant()), () -> line.issued(clock.instant()));
        }
    }

    private Optional<String> refusal(BatchLine line) {
        Optional<Actor> preparer =
                people.actor(line.getOrderedBy()).filter(person -> person.has(Role.FINANCE_PREPARER));
        if (preparer.isEmpty()) {
            return Optional.of("agreementBatch.preparerGone");
        }
        try {
            currentActor.run(preparer.get(), () -> batch.issue(line.getAgreementId(), line.getAgreementVersion()));
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused.code());
        }
    }

    @Override
    public void abandoned(String key) {
        batches.get(UUID.fromString(key)).refused("agreementBatch.broken", clock.instant());
    }
}
