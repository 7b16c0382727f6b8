package fr.passerelle.base.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.LinkIssued;
import fr.passerelle.base.account.Registration;
import fr.passerelle.base.job.JobPoller;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(House.class)
class RoleChangesTest {
    private static final String MAIL = "puppet@example.org";

    private final RoleChanges changes = House.get(RoleChanges.class);
    private final Accounts accounts = House.get(Accounts.class);
    private Actor first;
    private Actor second;
    private Actor agent;

    @BeforeEach
    void twoAdministrators() {
        first = GivenActors.staff(Role.ADMINISTRATOR);
        second = GivenActors.staff(Role.ADMINISTRATOR);
        agent = GivenActors.staff(Role.SECRETARY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DECIDER", "FINANCE_PREPARER", "FINANCE_VALIDATOR", "ADMINISTRATOR"})
    void oneAdministratorAloneOpensNoAccountOfFinance(Role role) {
        assertThatThrownBy(() -> House.as(first, () -> accounts.invite(MAIL, "Puppet", Set.of(role), Language.FR)))
                .hasMessage("role.takesTwo");
        assertThatThrownBy(() -> House.run(
                        first,
                        () -> accounts.grant(
                                agent.accountId(),
                                Set.of(role),
                                account(agent.accountId()).getVersion())))
                .hasMessage("role.takesTwo");
        int links = Heard.all(LinkIssued.class).size();
        UUID puppet = House.as(first, () -> changes.invite(MAIL, "Puppet", Set.of(role), Language.FR));
        assertThat(roles(puppet)).isEmpty();
        assertThat(Heard.all(LinkIssued.class)).hasSize(links);
        assertThatThrownBy(() -> House.run(first, () -> approve(puppet))).hasMessage("roleProposal.sameHand");
        TestClock.advance(Duration.ofDays(3));
        House.get(JobPoller.class).poll();
        assertThat(roles(puppet)).isEmpty();
    }

    @Test
    void aRoleThatTouchesMoneyIsInForceADayAfterASecondAdministratorAgreed() {
        UUID invited = House.as(first, () -> changes.invite(MAIL, "Marc", Set.of(Role.FINANCE_PREPARER), Language.FR));
        House.run(second, () -> approve(invited));
        TestClock.advance(Duration.ofHours(24).minusSeconds(1));
        House.get(JobPoller.class).poll();
        assertThat(roles(invited)).isEmpty();
        TestClock.advance(Duration.ofSeconds(1));
        House.get(JobPoller.class).poll();
        assertThat(roles(invited)).containsExactly(Role.FINANCE_PREPARER);
        assertThat(House.as(first, () -> changes.listOpen())).isEmpty();
        House.get(Registration.class).activate(Heard.last(LinkIssued.class).secret(), "cheval correct agrafe pile");
        assertThat(account(invited).isActivated()).isTrue();
    }

    @Test
    void anybodyWhoAdministersStopsItUntilThen() {
        change(first, agent, Role.DECIDER);
        House.run(second, () -> approve(agent.accountId()));
        House.run(
                first,
                () -> changes.dismiss(
                        open(agent.accountId()).id(), open(agent.accountId()).version()));
        TestClock.advance(Duration.ofDays(2));
        House.get(JobPoller.class).poll();
        assertThat(roles(agent.accountId())).containsExactly(Role.SECRETARY);
    }

    @Test
    void otherRolesAndTakingRolesAwayAreAtOnceAndDropWhatWasProposed() {
        change(first, agent, Role.DECIDER);
        change(second, agent, Role.INSTRUCTOR);
        assertThat(roles(agent.accountId())).containsExactly(Role.INSTRUCTOR);
        assertThat(House.as(first, () -> changes.listOpen())).isEmpty();
        Actor payer = GivenActors.staff(Role.FINANCE_VALIDATOR, Role.SECRETARY);
        change(first, payer, Role.SECRETARY);
        assertThat(roles(payer.accountId())).containsExactly(Role.SECRETARY);
        assertThat(roles(House.as(first, () -> changes.invite(MAIL, "Ida", Set.of(Role.SECRETARY), Language.FR))))
                .containsExactly(Role.SECRETARY);
    }

    @Test
    void thePersonConcernedDoesNotApprove() {
        assertThatThrownBy(() -> change(first, first, Role.DECIDER)).hasMessage("role.toOneself");
        change(first, second, Role.DECIDER);
        assertThatThrownBy(() -> House.run(second, () -> approve(second.accountId())))
                .hasMessage("roleProposal.sameHand");
    }

    @Test
    void allAdministratorsAndThePersonHearOfEachStep() {
        change(first, agent, Role.DECIDER);
        assertThat(written()).containsExactlyInAnyOrder(first.login(), second.login(), agent.login());
        House.run(second, () -> approve(agent.accountId()));
        assertThat(written()).hasSize(6);
        assertThat(TestDatabase.get()
                        .query("select body from outbox_mail where subject like '%rôles%' and recipient = '"
                                + agent.login() + "'"))
                .allSatisfy(body -> assertThat(body).contains("décideur"))
                .anySatisfy(body -> assertThat(body).contains("24 novembre 2026"));
        TestClock.advance(Duration.ofHours(24));
        House.get(JobPoller.class).poll();
        assertThat(written()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(TestDatabase.get().query("select action from audit_entry where action like 'roles.%' order by seq"))
                .containsExactly("roles.proposed", "roles.approved", "roles.granted");
    }

    @Test
    void theFirstAdministratorMakesTheSecondAloneAndOnlyOnce() {
        TestDatabase.get().execute("delete from account_role where account_id = '" + second.accountId() + "'");
        TestDatabase.get()
                .execute("update account set ever_administered = false where id = '" + second.accountId() + "'");
        UUID other = House.as(first, () -> changes.invite(MAIL, "Bruno", Set.of(Role.ADMINISTRATOR), Language.FR));
        assertThat(roles(other)).containsExactly(Role.ADMINISTRATOR);
        House.run(
                first,
                () -> changes.change(
                        other, Set.of(Role.SECRETARY), account(other).getVersion()));
        House.as(first, () -> changes.invite("third@example.org", "Third", Set.of(Role.ADMINISTRATOR), Language.FR));
        assertThat(House.as(first, () -> changes.listOpen())).hasSize(1);
    }

    @Test
    void theDelayIsARuleAndTheRolesAreASetting() {
        TestDatabase.get().execute("update rule_parameter set figure = 2 where code = 'MONEY_ROLE_HOURS'");
        TestSettings.set("PASSERELLE_ROLES_OF_TWO", "CALL_MANAGER");
        try {
            change(first, agent, Role.DECIDER);
            assertThat(roles(agent.accountId())).containsExactly(Role.DECIDER);
            change(first, agent, Role.CALL_MANAGER);
            House.run(second, () -> approve(agent.accountId()));
            TestClock.advance(Duration.ofHours(2));
            House.get(JobPoller.class).poll();
            assertThat(roles(agent.accountId())).containsExactly(Role.CALL_MANAGER);
        } finally {
            TestSettings.unset("PASSERELLE_ROLES_OF_TWO");
            TestDatabase.get().execute("update rule_parameter set figure = 24 where code = 'MONEY_ROLE_HOURS'");
        }
    }

    private void change(Actor administrator, Actor person, Role role) {
        House.run(
                administrator,
                () -> changes.change(
                        person.accountId(),
                        Set.of(role),
                        account(person.accountId()).getVersion()));
    }

    private void approve(UUID accountId) {
        RoleProposalRow row = open(accountId);
        changes.approve(row.id(), row.version());
    }

    private RoleProposalRow open(UUID accountId) {
        return changes.listOpen(accountId).get(0);
    }

    private List<Role> roles(UUID accountId) {
        return account(accountId).getStaffRoles();
    }

    private Account account(UUID accountId) {
        Supplier<Account> read = () -> accounts.get(accountId);
        return House.as(first, read);
    }

    private static List<String> written() {
        return TestDatabase.get().query("select recipient from outbox_mail where subject like '%ôle%'");
    }
}
