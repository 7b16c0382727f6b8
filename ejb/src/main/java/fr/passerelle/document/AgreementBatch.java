package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Many agreements issued in the background, one job each: what a crash leaves undone is done at the next start. */
@Stateless
@RolesAllowed(Roles.FINANCE_PREPARER)
public class AgreementBatch {
    public static final int MOST = 2_000;
    private static final int LONGEST_PAGE = 100;

    @Inject
    private BatchRepository batches;

    @Inject
    private AgreementPrinting printing;

    @Inject
    private AgreementBook book;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Orders these agreements, those that are still to be issued.
     *
     * @return the identifier of the batch
     * @throws RuleViolation {@code agreementBatch.empty} when none is, {@code agreementBatch.tooMany}
     */
    @Once
    public UUID order(Collection<UUID> agreementIds) {
        if (agreementIds.size() > MOST) {
            throw new RuleViolation("agreementBatch.tooMany", MOST);
        }
        List<Agreement> prepared = agreementIds.isEmpty() ? List.of() : batches.listPrepared(agreementIds);
        if (prepared.isEmpty()) {
            throw new RuleViolation("agreementBatch.empty");
        }
        UUID batchId = Ids.next();
        prepared.forEach(agreement -> order(batchId, agreement));
        return batchId;
    }

    private void order(UUID batchId, Agreement agreement) {
        Instant now = clock.instant();
        BatchLine line = new BatchLine(batchId, agreement.getId(), agreement.getVersion(), actor.get(), now);
        batches.add(line);
        jobs.enqueue(BatchIssuing.KIND, line.getId().toString(), "", now);
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public BatchProgress progress(UUID batchId) {
        Map<BatchState, Long> counts = batches.count(batchId);
        if (counts.isEmpty()) {
            throw new NotFound();
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new BatchProgress(
                all, counts.getOrDefault(BatchState.ISSUED, 0L), counts.getOrDefault(BatchState.REFUSED, 0L));
    }

    @RolesAllowed({Roles.FINANCE_PREPARER, Roles.FINANCE_VALIDATOR, Roles.AUDITOR})
    public List<BatchRow> list(UUID batchId, int first, int size) {
        return batches.list(batchId, first, Math.min(size, LONGEST_PAGE));
    }

    /** Issues one, apart from the transaction that notes what came of it: a refusal is written too. Issued already is well. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void issue(UUID agreementId, long version) {
        Agreement agreement = book.get(agreementId);
        if (!agreement.isFrozen() || agreement.getState() == AgreementState.CANCELLED) {
            printing.issue(agreementId, version);
        }
    }
}
