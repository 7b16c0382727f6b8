package fr.passerelle.base.rule;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.People;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Changing a rule takes two administrators: one proposes a value from a day on, another approves it. Nothing changes
 * the past, and a value may be withdrawn until its day has come (docs/decisions/0008).
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RuleChanges {
    @Inject
    private RuleParameterRepository parameters;

    @Inject
    private RuleProposalRepository proposals;

    @Inject
    private AuditLog audit;

    @Inject
    private People people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** A value that shall rule from a day on, once somebody else approves it. */
    @Once
    public UUID propose(RuleCode code, LocalDate validFrom, BigDecimal figure, String source) {
        RuleParameter wanted = new RuleParameter(code, validFrom, figure, source);
        requireAcceptable(wanted);
        boolean known = proposals.listWaiting().stream()
                .anyMatch(waiting ->
                        waiting.getCode() == code && waiting.getValidFrom().equals(validFrom));
        if (known) {
            throw RuleViolation.onField("validFrom", "rule.alreadyProposed", validFrom);
        }
        RuleProposal proposal = new RuleProposal(wanted, currentActor.get().accountId(), clock.instant());
        proposals.add(proposal);
        record("rule.proposed", wanted);
        return proposal.getId();
    }

    @Once
    public void approve(UUID proposalId, long version) {
        RuleProposal proposal = seen(proposalId, version);
        RuleParameter value = proposal.approve(currentActor.get().accountId(), clock.instant());
        requireAcceptable(value);
        parameters.add(value);
        record("rule.decided", value);
    }

    @Once
    public void dismiss(UUID proposalId, long version) {
        RuleProposal proposal = seen(proposalId, version);
        proposal.dismiss(currentActor.get().accountId(), clock.instant());
        record("rule.dismissed", proposal.wanted());
    }

    /** Takes back an approved value whose day has not come: the one before it goes on. */
    @Once
    public void withdraw(RuleCode code, LocalDate validFrom) {
        RuleParameter value = parameters.history(code).stream()
                .filter(known -> known.getValidFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!validFrom.isAfter(Paris.today(clock))) {
            throw new RuleViolation("rule.inForce", validFrom);
        }
        parameters.remove(value);
        record("rule.withdrawn", value);
    }

    /** What waits for a second administrator, on all rules. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RuleProposalRow> listWaiting() {
        List<RuleProposal> waiting = proposals.listWaiting();
        Map<UUID, String> names =
                people.names(waiting.stream().map(RuleProposal::getProposedBy).toList());
        return waiting.stream().map(proposal -> row(proposal, names)).toList();
    }

    private RuleProposalRow row(RuleProposal proposal, Map<UUID, String> names) {
        Actor reader = currentActor.get();
        return new RuleProposalRow(
                proposal.getId(),
                proposal.getVersion(),
                proposal.wanted(),
                names.getOrDefault(proposal.getProposedBy(), ""),
                proposal.getProposedAt(),
                reader.has(Role.ADMINISTRATOR) && !reader.accountId().equals(proposal.getProposedBy()));
    }

    private void requireAcceptable(RuleParameter wanted) {
        wanted.getCode().unit().require(wanted.getFigure());
        List<RuleParameter> values = parameters.history(wanted.getCode());
        if (values.isEmpty()) {
            throw new NotFound();
        }
        LocalDate from = wanted.getValidFrom();
        if (from.isBefore(Paris.today(clock))) {
            throw RuleViolation.onField("validFrom", "rule.past", Paris.today(clock));
        }
        if (values.stream().anyMatch(value -> value.getValidFrom().equals(from))) {
            throw RuleViolation.onField("validFrom", "rule.sameDay", from);
        }
    }

    private RuleProposal seen(UUID proposalId, long version) {
        RuleProposal proposal = proposals.lock(proposalId);
        proposal.requireVersion(version);
        return proposal;
    }

    private void record(String action, RuleParameter value) {
        String details = value.getCode() + " " + value.getValidFrom() + " "
                + value.getFigure().stripTrailingZeros().toPlainString();
        audit.record(action, new Subject(RuleParameter.class, null), details);
    }
}
