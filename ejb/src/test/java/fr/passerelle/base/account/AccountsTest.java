package fr.passerelle.base.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.login.Login;
import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.shared.AlreadyRecorded;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import jakarta.ejb.EJBAccessException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class AccountsTest {
    private final Accounts accounts = House.get(Accounts.class);

    @BeforeEach
    void nothingAboveExists() {
        TestDatabase.get().ignoreReferencesOf("mandate");
    }

    @Test
    void anAdministratorOpensAnAccountWhoseOwnerChoosesThePassword() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        House.as(
                admin,
                () -> accounts.invite(
                        "ines@metropole.example.org", "Inès Leroy", Set.of(Role.INSTRUCTOR), Language.FR));
        House.get(Registration.class).activate(Heard.last(LinkIssued.class).secret(), "cheval correct agrafe pile");
        assertThat(House.get(Login.class)
                        .attempt(new LoginAttempt(
                                "ines@metropole.example.org", "cheval correct agrafe pile", "192.0.2.1", null)))
                .get()
                .satisfies(actor -> assertThat(actor.roles()).containsExactly(Role.INSTRUCTOR));
    }

    @Test
    void onlyAnAdministratorGrantsAndAnAuditorOnlyReads() {
        Actor auditor = GivenActors.staff(Role.AUDITOR);
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        assertThat(House.as(auditor, () -> accounts.count("", AccountGroup.EVERYBODY)))
                .isEqualTo(2);
        assertThatThrownBy(() -> grant(auditor, agent.accountId(), Role.SECRETARY))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> House.as(agent, () -> accounts.list("", AccountGroup.EVERYBODY, 0, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void grantsAreToldLoggedAndEndTheSessions() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        String stamp = stampOf(agent);
        grant(admin, agent.accountId(), Role.SECRETARY);
        assertThat(stampOf(agent)).isNotEqualTo(stamp);
        assertThat(Heard.last(AccountNotice.class).kind()).isEqualTo(AccountNotice.Kind.ROLES_CHANGED);
        assertThat(TestDatabase.get().query("select details from audit_entry where action = 'roles.granted'"))
                .containsExactly("SECRETARY");
        assertThat(TestDatabase.get()
                        .query("select r.login from account_role_aud a join revision r on r.id = a.rev"
                                + " where a.role = 'SECRETARY'"))
                .containsExactly(admin.login());
    }

    @Test
    void nobodyGivesThemselvesPowerOverMoney() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        GivenActors.staff(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> grant(admin, admin.accountId(), Role.FINANCE_VALIDATOR))
                .hasMessage("role.toOneself");
    }

    @Test
    void forbiddenPairsAreRefused() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        assertThatThrownBy(() -> grant(admin, agent.accountId(), Role.INSTRUCTOR, Role.DECIDER))
                .hasMessage("role.forbiddenPair");
    }

    @Test
    void aMemberOfAnAssociationGetsNoStaffRole() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        Actor member = GivenActors.member(Ids.next(), MandateRole.READER);
        assertThatThrownBy(() -> grant(admin, member.accountId(), Role.INSTRUCTOR))
                .hasMessage("account.mandateHasNoStaffRole");
    }

    @Test
    void theLastAdministratorStays() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> grant(admin, admin.accountId(), Role.SECRETARY))
                .hasMessage("account.lastAdministrator");
        long version = versionOf(admin.accountId());
        assertThatThrownBy(() -> House.run(admin, () -> accounts.disable(admin.accountId(), version)))
                .hasMessage("account.lastAdministrator");
    }

    @Test
    void anInvitationIsSentAgainUntilThePersonHasChosenAPassword() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        UUID invited = House.as(
                admin,
                () -> accounts.invite("ines@metropole.example.org", "Inès", Set.of(Role.SECRETARY), Language.FR));
        String first = Heard.last(LinkIssued.class).secret();
        House.run(admin, () -> accounts.inviteAgain(invited));
        Registration registration = House.get(Registration.class);
        registration.look(first);
        registration.activate(Heard.last(LinkIssued.class).secret(), "cheval correct agrafe pile");
        assertThatThrownBy(() -> registration.look(first)).hasMessage("link.unusable");
        assertThatThrownBy(() -> House.run(admin, () -> accounts.inviteAgain(invited)))
                .hasMessage("account.activated");
    }

    @Test
    void agentsAndPeopleOfAssociationsAreListedApart() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        Actor member = GivenActors.member(Ids.next(), MandateRole.READER);
        assertThat(House.as(admin, () -> accounts.list("", AccountGroup.STAFF, 0, 10)))
                .extracting(Account::getId)
                .containsExactly(admin.accountId());
        assertThat(House.as(admin, () -> accounts.list("", AccountGroup.ASSOCIATIONS, 0, 10)))
                .extracting(Account::getId)
                .containsExactly(member.accountId());
        assertThat(House.as(admin, () -> accounts.count("", AccountGroup.EVERYBODY)))
                .isEqualTo(2);
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        assertThatThrownBy(() -> House.run(admin, () -> accounts.grant(agent.accountId(), Set.of(Role.SECRETARY), 99)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void noPageCanMakeAnAccountWithAPasswordOfItsChoice() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> House.as(
                        admin, () -> accounts.open("x@metropole.example.org", "X", Set.of(), Language.FR, "whatever")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSearchTreatsPercentAsALetter() {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        assertThat(House.as(admin, () -> accounts.count("%", AccountGroup.EVERYBODY)))
                .isZero();
        assertThat(House.as(admin, () -> accounts.list("CAMILLE", AccountGroup.STAFF, 0, 10)))
                .hasSize(1);
    }

    /** Both asked and found nobody: the constraint of the database speaks, and the second is told in words. */
    @Test
    void ofTwoWhoOpenAnAccountForOneAddressAtOnceTheSecondLearnsThatItIsThere() throws Exception {
        Actor admin = GivenActors.staff(Role.ADMINISTRATOR);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Callable<Throwable> invitation = () -> catchThrowable(() -> House.run(admin, () -> invite(admin)));
        Future<Throwable> second = House.as(
                admin,
                () -> House.inTransaction(() -> {
                    invite(admin);
                    Future<Throwable> meanwhile = other.submit(invitation);
                    assertThatThrownBy(() -> meanwhile.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                    return meanwhile;
                }));
        assertThat(second.get(5, TimeUnit.SECONDS)).matches(AlreadyRecorded::isCauseOf);
        other.shutdown();
        assertThat(TestDatabase.get().query("select count(*) from account where login = 'ensemble@mel.example.org'"))
                .containsExactly("1");
    }

    private void invite(Actor admin) {
        House.run(
                admin,
                () -> accounts.invite("ensemble@mel.example.org", "Ensemble", Set.of(Role.INSTRUCTOR), Language.FR));
    }

    private void grant(Actor admin, UUID accountId, Role... roles) {
        long version = versionOf(accountId);
        House.run(admin, () -> accounts.grant(accountId, Set.of(roles), version));
    }

    private long versionOf(UUID accountId) {
        return House.as(GivenActors.ANYBODY, () -> accounts.get(accountId)).getVersion();
    }

    private static String stampOf(Actor actor) {
        return TestDatabase.get()
                .query("select security_stamp from account where id = '" + actor.accountId() + "'")
                .get(0);
    }
}
