package fr.passerelle.base.grant;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.seen.Shown;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Proposed roles as administrators see them.
 *
 * @param name whose roles they would be
 * @param effectiveAt when they are in force; null before a second administrator agreed
 * @param approvable whether the reader may agree: another administrator than the proposer and the person
 */
public record RoleProposalRow(
        UUID id,
        long version,
        UUID accountId,
        String name,
        List<Role> roles,
        RoleProposalState state,
        String proposer,
        Instant proposedAt,
        Instant effectiveAt,
        boolean approvable)
        implements Shown {
    @Override
    public Marks marks() {
        return Marks.of(RoleProposal.class, id, version);
    }
}
