package fr.passerelle.base.grant;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.People;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameters;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Giving and taking roles. What takes two administrators is proposed by one, agreed by another, and in force after the
 * delay of the rule MONEY_ROLE_HOURS; anybody who administers may stop it until then. The rest is at once.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RoleChanges {
    @Inject
    private RoleProposalRepository proposals;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private RuleParameters rules;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<RoleNotice> notices;

    @Inject
    private Clock clock;

    /** Whether one administrator may not give all of these to somebody who has those. */
    public boolean takesTwo(Collection<Role> wanted, Collection<Role> present) {
        return accounts.takesTwo(wanted, present);
    }

    /** Other roles for this account, at once or as a proposal; what was proposed for it before is dropped. */
    @Once
    public void change(UUID accountId, Set<Role> wanted, long version) {
        Account account = accounts.get(accountId);
        account.requireVersion(version);
        proposals.listOpen(accountId).forEach(this::dismiss);
        if (takesTwo(wanted, account.getStaffRoles())) {
            propose(account, wanted);
        } else {
            accounts.grant(accountId, wanted, version);
        }
    }

    /** Opens an account; with roles that take two, its owner gets the link once they are in force. */
    @Once
    public UUID invite(String mail, String name, Set<Role> wanted, Language language) {
        if (!takesTwo(wanted, Set.of())) {
            return accounts.invite(mail, name, wanted, language);
        }
        UUID accountId = accounts.prepare(mail, name, language);
        propose(accounts.get(accountId), wanted);
        return accountId;
    }

    @Once
    public void approve(UUID proposalId, long version) {
        RoleProposal proposal = seen(proposalId, version);
        Duration delay = Duration.ofHours(rules.on(Paris.today(clock)).count(RuleCode.MONEY_ROLE_HOURS));
        proposal.approve(me().accountId(), clock.instant(), delay);
        jobs.enqueue(RoleJob.KIND, proposalId.toString(), "", proposal.getEffectiveAt());
        tell("roles.approved", RoleNotice.Kind.APPROVED, proposal);
    }

    @Once
    public void dismiss(UUID proposalId, long version) {
        dismiss(seen(proposalId, version));
    }

    /** What waits for somebody or for its hour, on all accounts. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RoleProposalRow> listOpen() {
        return rows(proposals.listOpen());
    }

    /** The same, on one account. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RoleProposalRow> listOpen(UUID accountId) {
        return rows(proposals.listOpen(accountId));
    }

    private void propose(Account account, Set<Role> wanted) {
        accounts.requireGrantable(account.getId(), wanted);
        RoleProposal proposal = new RoleProposal(account.getId(), wanted, me().accountId(), clock.instant());
        proposals.add(proposal);
        tell("roles.proposed", RoleNotice.Kind.PROPOSED, proposal);
    }

    private void dismiss(RoleProposal proposal) {
        proposal.dismiss(me().accountId(), clock.instant());
        tell("roles.dismissed", RoleNotice.Kind.DISMISSED, proposal);
    }

    private void tell(String action, RoleNotice.Kind kind, RoleProposal proposal) {
        List<Role> roles = proposal.roles().stream().sorted().toList();
        String names = roles.stream().map(Role::name).collect(Collectors.joining(" "));
        audit.record(action, new Subject(Account.class, proposal.getAccountId()), names);
        notices.fire(new RoleNotice(kind, proposal.getAccountId(), roles, me().name(), proposal.getEffectiveAt()));
    }

    private RoleProposal seen(UUID proposalId, long version) {
        RoleProposal proposal = proposals.lock(proposalId);
        proposal.requireVersion(version);
        if (!proposal.isOpen()) {
            throw new RuleViolation("roleProposal.closed");
        }
        return proposal;
    }

    private List<RoleProposalRow> rows(List<RoleProposal> open) {
        Map<UUID, String> names = people.names(open.stream()
                .flatMap(one -> Stream.of(one.getAccountId(), one.getProposedBy()))
                .toList());
        return open.stream().map(proposal -> row(proposal, names)).toList();
    }

    private RoleProposalRow row(RoleProposal proposal, Map<UUID, String> names) {
        return new RoleProposalRow(
                proposal.getId(),
                proposal.getVersion(),
                proposal.getAccountId(),
                names.getOrDefault(proposal.getAccountId(), ""),
                proposal.roles().stream().sorted().toList(),
                proposal.getState(),
                names.getOrDefault(proposal.getProposedBy(), ""),
                proposal.getProposedAt(),
                proposal.getEffectiveAt(),
                proposal.getState() == RoleProposalState.WAITING
                        && me().has(Role.ADMINISTRATOR)
                        && proposal.isApprovableBy(me().accountId()));
    }

    private Actor me() {
        return currentActor.get();
    }
}
