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
        ChainWalk walk = new ChainWalk();
        List<AuditEntry> page = audit.listAfter(0, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (!walk.accept(entry.link(), entry.getHash())) {
                    return Optional.of(walk.broken());
                }
            }
            audit.forgetRead();
            page = audit.listAfter(walk.lastSeq(), PAGE);
        }
        return walk.endsAt(head.seq(), head.hash());
    }

    /** The latest lines first. */
    public List<AuditEntry> list(int first, int size) {
        return audit.listLast(first, Math.min(size, PAGE));
    }
}
