package fr.passerelle.base.rule;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposed value as administrators see it.
 *
 * @param proposer the name of who proposed it
 * @param approvable whether the reader may approve it: another administrator
 */
public record RuleProposalRow(
        UUID id, long version, RuleParameter value, String proposer, Instant proposedAt, boolean approvable) {}
