package fr.passerelle.platform;

import fr.passerelle.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads the whole chain again and names the first line that was altered, removed or moved. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AuditVerifier {
    private static final int PAGE = 1_000;

    @Inject
    private AuditRepository audit;

    /** The position of the first wrong line; empty when the chain is sound up to its recorded end. */
    public Optional<Long> firstBroken() {
        AuditRepository.Head head = audit.head();
        long seq = 0;
        String hash = AuditEntry.ORIGIN;
        List<AuditEntry> page = audit.listAfter(seq, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (!entry.follows(seq, hash)) {
                    return Optional.of(seq + 1);
                }
                seq = entry.getSeq();
                hash = entry.getHash();
            }
            audit.forgetRead();
            page = audit.listAfter(seq, PAGE);
        }
        return seq == head.seq() && hash.equals(head.hash()) ? Optional.empty() : Optional.of(seq + 1);
    }

    /** The latest lines first. */
    public List<AuditEntry> list(int first, int size) {
        return audit.listLast(first, Math.min(size, PAGE));
    }
}
