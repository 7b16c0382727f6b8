package fr.passerelle.base.rule;

import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.seen.Shown;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposed value as administrators see it.
 *
 * @param proposer the name of who proposed it
 * @param approvable whether the reader may approve it: another administrator
 */
public record RuleProposalRow(
        UUID id, long version, RuleParameter value, String proposer, Instant proposedAt, boolean approvable)
        implements Shown {
    @Override
    public Marks marks() {
        return Marks.of(RuleProposal.class, id, version);
    }
}
