package fr.passerelle.base.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.LinkIssued;
import fr.passerelle.base.account.People;
import fr.passerelle.base.password.PasswordHash;
import fr.passerelle.base.password.QuickPasswords;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class LoginTest {
    private static final String MAIL = "lea@asso.example.org";
    private static final String PASSWORD = "cheval correct agrafe pile";
    private static final String OTHER = "trois péniches bleues à Deûlémont";

    private final Login login = House.get(Login.class);
    private UUID accountId;

    @BeforeEach
    void givenAnAccount() {
        accountId = House.as(
                Act.DEMONSTRATION,
                () -> House.get(Accounts.class).open(MAIL, "Léa Dubois", Set.of(), Language.FR, PASSWORD));
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheAddress() {
        assertThat(login.attempt(new LoginAttempt(" LEA@asso.example.org ", PASSWORD, "192.0.2.1", null)))
                .get()
                .extracting(Actor::accountId)
                .isEqualTo(accountId);
        assertThat(Heard.last(SecurityEvent.class).action()).isEqualTo("login.accepted");
    }

    @Test
    void wrongUnknownAndDisabledAreRefusedAlike() {
        assertThat(attempt("wrong")).isFalse();
        assertThat(login.attempt(new LoginAttempt("nobody@asso.example.org", PASSWORD, "192.0.2.1", null)))
                .isEmpty();
        House.run(GivenActors.ANYBODY, () -> House.get(Accounts.class).disable(accountId, version()));
        assertThat(attempt(PASSWORD)).isFalse();
    }

    @Test
    void theSixthTryWaitsEvenWithTheRightPassword() {
        failTimes(5);
        assertThat(attempt(PASSWORD)).isFalse();
        TestClock.advance(Duration.ofSeconds(59));
        assertThat(attempt(PASSWORD)).isFalse();
        TestClock.advance(Duration.ofSeconds(2));
        assertThat(attempt(PASSWORD)).isTrue();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToAnHour() {
        failTimes(5);
        int expected = 1;
        for (int i = 0; i < 8; i++) {
            assertThat(blockedMinutes()).isEqualTo(Math.min(expected, 60));
            TestClock.advance(Duration.ofMinutes(Math.min(expected, 60)));
            assertThat(login.attempt(new LoginAttempt(MAIL, "wrong", "192.0.2." + (10 + i), null)))
                    .isEmpty();
            expected *= 2;
        }
    }

    @Test
    void aKnownBrowserIsNotLockedOutByTheTriesOfOthers() {
        LoginAttempt first = new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", null);
        assertThat(login.attempt(first)).isPresent();
        String device = first.issuedDevice().orElseThrow();
        failTimes(6);
        assertThat(attempt(PASSWORD)).isFalse();
        assertThat(login.attempt(new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", device)))
                .isPresent();
    }

    @Test
    void theCookieOfAnotherAccountExemptsFromNothing() {
        House.as(
                Act.DEMONSTRATION,
                () -> House.get(Accounts.class).open("eve@asso.example.org", "Ève", Set.of(), Language.FR, PASSWORD));
        LoginAttempt eve = new LoginAttempt("eve@asso.example.org", PASSWORD, "192.0.2.9", null);
        assertThat(login.attempt(eve)).isPresent();
        failTimes(5);
        String device = eve.issuedDevice().orElseThrow();
        assertThat(login.attempt(new LoginAttempt(MAIL, PASSWORD, "192.0.2.9", device)))
                .isEmpty();
    }

    @Test
    void oneAddressTriesTwentyAccountsThenWaitsAQuarterOfAnHour() {
        House.transact(() -> TestDatabase.get()
                .execute("insert into login_throttle (subject, failures, window_start) values"
                        + " ('address:192.0.2.1', 19, timestamp with time zone '" + TestClock.START + "')"));
        assertThat(login.attempt(new LoginAttempt("other@asso.example.org", "x", "192.0.2.1", null)))
                .isEmpty();
        assertThat(attempt(PASSWORD)).isFalse();
        TestClock.advance(Duration.ofMinutes(15));
        assertThat(attempt(PASSWORD)).isTrue();
    }

    @Test
    void anAddressThatIsWaitingHoldsUpNoKnownBrowser() {
        LoginAttempt first = new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", null);
        assertThat(login.attempt(first)).isPresent();
        for (int i = 0; i < 21; i++) {
            login.attempt(new LoginAttempt("nobody" + i + "@asso.example.org", "wrong", "192.0.2.1", null));
        }
        assertThat(attempt(PASSWORD)).isFalse();
        assertThat(login.attempt(new LoginAttempt(
                        MAIL, PASSWORD, "192.0.2.1", first.issuedDevice().orElseThrow())))
                .isPresent();
    }

    @Test
    void aKnownBrowserThatGuessesWaitsByItself() {
        LoginAttempt first = new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", null);
        assertThat(login.attempt(first)).isPresent();
        String device = first.issuedDevice().orElseThrow();
        for (int i = 0; i < 5; i++) {
            login.attempt(new LoginAttempt(MAIL, "wrong", "192.0.2." + i, device));
        }
        assertThat(login.attempt(new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", device)))
                .isEmpty();
        assertThat(attempt(PASSWORD)).isTrue();
    }

    @Test
    void aResetLiftsTheWaitAndKnowsTheBrowserWhateverOthersTry() {
        failTimes(7);
        String device = reset(null);
        assertThat(attempt(OTHER)).isTrue();
        failTimes(7);
        assertThat(attempt(OTHER)).isFalse();
        assertThat(login.attempt(new LoginAttempt(MAIL, OTHER, "192.0.2.1", device)))
                .isPresent();
    }

    @Test
    void aResetKeepsTheBrowserThatWasKnownAndForgetsTheOthers() {
        LoginAttempt mine = new LoginAttempt(MAIL, PASSWORD, "192.0.2.1", null);
        LoginAttempt stolen = new LoginAttempt(MAIL, PASSWORD, "192.0.2.2", null);
        assertThat(login.attempt(mine)).isPresent();
        assertThat(login.attempt(stolen)).isPresent();
        String device = mine.issuedDevice().orElseThrow();
        assertThat(reset(device)).isEqualTo(device);
        failTimes(7);
        assertThat(login.attempt(new LoginAttempt(MAIL, OTHER, "192.0.2.1", device)))
                .isPresent();
        assertThat(login.attempt(new LoginAttempt(
                        MAIL, OTHER, "192.0.2.2", stolen.issuedDevice().orElseThrow())))
                .isEmpty();
    }

    @Test
    void thePresentPasswordIsNotGuessedOnTheAccountPageEither() {
        PersonalDetails details = House.get(PersonalDetails.class);
        Actor lea = House.inTransaction(() -> House.get(People.class).actor(accountId))
                .orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> House.run(lea, () -> details.changePassword("wrong", OTHER, null)))
                    .hasMessage("password.wrong");
        }
        assertThatThrownBy(() -> House.run(lea, () -> details.changePassword(PASSWORD, OTHER, null)))
                .hasMessage("password.tooManyTries");
        assertThat(attempt(PASSWORD)).isTrue();
        TestClock.advance(Duration.ofMinutes(1));
        House.run(lea, () -> details.changePassword(PASSWORD, OTHER, null));
        assertThat(attempt(OTHER)).isTrue();
    }

    /** Whoever reads the mailbox later must not undo what its owner has just chosen. */
    @Test
    void aChangeOfPasswordClosesTheLinksThatWereMailedToReplaceIt() {
        PasswordReset reset = House.get(PasswordReset.class);
        reset.ask(MAIL, "192.0.2.77");
        String mailed = Heard.last(LinkIssued.class).secret();
        Actor lea = House.inTransaction(() -> House.get(People.class).actor(accountId))
                .orElseThrow();
        House.run(lea, () -> House.get(PersonalDetails.class).changePassword(PASSWORD, OTHER, null));
        assertThatThrownBy(() -> reset.look(mailed)).hasMessage("link.unusable");
        assertThatThrownBy(() -> reset.reset(mailed, PASSWORD, null)).hasMessage("link.unusable");
        assertThat(attempt(OTHER)).isTrue();
    }

    /** Answers what the cookie holds after it. */
    private String reset(String device) {
        PasswordReset reset = House.get(PasswordReset.class);
        reset.ask(MAIL, "192.0.2.77");
        return reset.reset(Heard.last(LinkIssued.class).secret(), OTHER, device);
    }

    @Test
    void aHashOfOldParametersStillWorksAndIsRenewed() {
        String old = PasswordHash.of(PASSWORD, 100).encoded();
        TestDatabase.get().execute("update account set password_hash = '" + old + "'");
        assertThat(attempt(PASSWORD)).isTrue();
        assertThat(TestDatabase.get().query("select password_hash from account"))
                .singleElement()
                .asString()
                .startsWith("$pbkdf2-sha512$i=1000$");
        assertThat(attempt(PASSWORD)).isTrue();
    }

    @Test
    void everyAttemptChecksOnePasswordWhetherTheAccountExistsOrIsBlocked() {
        int before = QuickPasswords.checks();
        attempt("wrong");
        login.attempt(new LoginAttempt("nobody@asso.example.org", "wrong", "192.0.2.1", null));
        failTimes(5);
        assertThat(QuickPasswords.checks() - before).isEqualTo(7);
    }

    private boolean attempt(String password) {
        return login.attempt(new LoginAttempt(MAIL, password, "192.0.2.1", null))
                .isPresent();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt("wrong")).isFalse();
        }
    }

    private long version() {
        return House.as(GivenActors.ANYBODY, () -> House.get(Accounts.class).get(accountId))
                .getVersion();
    }

    private static long blockedMinutes() {
        String until = TestDatabase.get()
                .query("select blocked_until from login_throttle where subject like 'account:%'")
                .get(0);
        java.time.Instant blocked = java.time.OffsetDateTime.parse(
                        until.replace(' ', 'T').replaceAll("([+-]\\d\\d)$", "$1:00"))
                .toInstant();
        return Duration.between(new TestClock().instant(), blocked).toMinutes();
    }
}
