package fr.passerelle.base.audit;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads the whole chain again and names the first line that was altered, removed or moved. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AuditVerifier {
    private static final int PAGE = 1_000;

    @Inject
    private AuditRepository audit;

    @Inject
    private AuditLog log;

    @Inject
    private FactsOfObjects facts;

    @Inject
    private HeadSeals seals;

    @Inject
    private Clock clock;

    /**
     * Reads everything and notes in the journal that it was read, and what was found. In a transaction of its own: what
     * it forgets while it reads is not the caller's.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AuditVerification verify() {
        ChainWalk walk = new ChainWalk();
        return noted(walk, 0, firstBroken(walk).or(() -> seals.firstMissing(walk.lastSeq())));
    }

    /** As {@link #verify}, but of the lines only those since the last signed end; all when that end is not to be trusted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AuditVerification verifySinceSeal() {
        Optional<AuditRepository.Head> kept = seals.lastKept();
        if (kept.isEmpty()) {
            return verify();
        }
        ChainWalk walk = new ChainWalk(kept.get().seq(), kept.get().hash());
        return noted(walk, kept.get().seq(), firstBroken(walk));
    }

    private AuditVerification noted(ChainWalk walk, long since, Optional<Long> broken) {
        List<String> altered = facts.disagreements().stream()
                .limit(AuditVerification.MOST_NAMED)
                .map(Object::toString)
                .toList();
        AuditVerification found =
                new AuditVerification(clock.instant(), walk.lastSeq(), since, broken.orElse(null), altered);
        log.record(AuditVerification.ACTION, new Subject(AuditEntry.class, null), found.details());
        return found;
    }

    public Optional<AuditVerification> lastVerification() {
        return audit.last(AuditVerification.ACTION).map(AuditVerification::of);
    }

    /** The position of the first wrong line; empty when the chain is sound up to its recorded end. */
    public Optional<Long> firstBroken() {
        ChainWalk walk = new ChainWalk();
        return firstBroken(walk).or(() -> seals.firstMissing(walk.lastSeq()));
    }

    /** The end is read after the lines, and the lines once more after it: work that goes on meanwhile is no fault. */
    private Optional<Long> firstBroken(ChainWalk walk) {
        AuditRepository.Head head;
        List<AuditEntry> page = audit.listAfter(walk.lastSeq(), PAGE);
        do {
            for (AuditEntry entry : page) {
                if (!walk.accept(entry.link(), entry.getHash())) {
                    return Optional.of(walk.broken());
                }
            }
            audit.forgetRead();
            head = audit.head();
            page = audit.listAfter(walk.lastSeq(), PAGE);
        } while (!page.isEmpty());
        return walk.endsAt(head.seq(), head.hash());
    }
}
