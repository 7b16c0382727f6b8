package fr.passerelle.base.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.login.Login;
import fr.passerelle.base.login.LoginAttempt;
import fr.passerelle.base.login.PasswordReset;
import fr.passerelle.base.password.Secret;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.Heard;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestSettings;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class LinksTest {
    private static final String MAIL = "lea@asso.example.org";
    private static final String HERE = "192.0.2.77";
    private static final String PASSWORD = "cheval correct agrafe pile";
    private static final String OTHER = "trois péniches bleues à Deûlémont";

    private final Registration registration = House.get(Registration.class);
    private final PasswordReset reset = House.get(PasswordReset.class);
    private final FirstAdministrator first = House.get(FirstAdministrator.class);

    @Test
    void noAccountExistsAfterInstallation() {
        assertThat(TestDatabase.get().query("select id from account")).isEmpty();
    }

    @Test
    void aPersonRegistersConfirmsTheirAddressAndSignsIn() {
        registration.register(MAIL, "Léa Dubois", Language.FR, HERE);
        assertThat(TestDatabase.get().query("select id from account")).isEmpty();
        registration.activate(secretFor(TokenPurpose.ACTIVATION), PASSWORD);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void registeringAKnownAddressLooksTheSameAndWritesToItsOwner() {
        givenAnAccount();
        int links = Heard.all(LinkIssued.class).size();
        registration.register(MAIL, "Somebody Else", Language.EN, HERE);
        assertThat(Heard.all(LinkIssued.class)).hasSize(links);
        assertThat(Heard.last(AccountNotice.class).kind()).isEqualTo(AccountNotice.Kind.ALREADY_REGISTERED);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void secretsAreNotInTheDatabase() {
        registration.register(MAIL, "Léa Dubois", Language.FR, HERE);
        String secret = secretFor(TokenPurpose.ACTIVATION);
        assertThat(secret).hasSize(22);
        assertThat(TestDatabase.get().query("select secret_hash from access_token"))
                .containsExactly(Secret.sha256(secret));
    }

    @Test
    void aForgottenPasswordIsReplacedOnceWithinHalfAnHour() {
        givenAnAccount();
        reset.ask(MAIL.toUpperCase(java.util.Locale.ROOT), HERE);
        String secret = secretFor(TokenPurpose.PASSWORD_RESET);
        TestClock.advance(Duration.ofMinutes(29));
        reset.look(secret);
        reset.reset(secret, OTHER, null);
        assertThat(signsIn(PASSWORD)).isFalse();
        assertThat(signsIn(OTHER)).isTrue();
        assertThatThrownBy(() -> reset.reset(secret, PASSWORD, null)).hasMessage("link.unusable");
        assertThat(Heard.last(AccountNotice.class).kind()).isEqualTo(AccountNotice.Kind.PASSWORD_CHANGED);
    }

    @Test
    void aLinkOfHalfAnHourAgoIsRefusedLikeOneThatNeverWas() {
        givenAnAccount();
        reset.ask(MAIL, HERE);
        TestClock.advance(Duration.ofMinutes(30));
        assertThatThrownBy(() -> reset.look(secretFor(TokenPurpose.PASSWORD_RESET)))
                .hasMessage("link.unusable");
        assertThatThrownBy(() -> reset.look("never")).hasMessage("link.unusable");
    }

    @Test
    void anEarlierLinkStaysGoodUntilOneOfThemIsUsed() {
        givenAnAccount();
        reset.ask(MAIL, HERE);
        String earlier = secretFor(TokenPurpose.PASSWORD_RESET);
        reset.ask(MAIL, HERE);
        String later = secretFor(TokenPurpose.PASSWORD_RESET);
        reset.look(later);
        reset.reset(earlier, OTHER, null);
        assertThatThrownBy(() -> reset.look(later)).hasMessage("link.unusable");
    }

    @Test
    void twentyFiveRequestsSendThreeMailsAndTheFirstLinkStillOpens() {
        givenAnAccount();
        reset.ask(MAIL, HERE);
        String first = secretFor(TokenPurpose.PASSWORD_RESET);
        for (int i = 1; i < 25; i++) {
            reset.ask(MAIL, "192.0.2." + i);
        }
        assertThat(Heard.all(LinkIssued.class)).hasSize(3);
        reset.look(first);
        TestClock.advance(Duration.ofMinutes(60));
        reset.ask(MAIL, HERE);
        assertThat(Heard.all(LinkIssued.class)).hasSize(4);
    }

    @Test
    void oneAddressMakesUsWriteToFewStrangers() {
        for (int i = 0; i < 20; i++) {
            registration.register("victim" + i + "@asso.example.org", "Victor Time", Language.FR, HERE);
        }
        assertThatThrownBy(() -> registration.register("v@asso.example.org", "Victor", Language.FR, HERE))
                .hasMessage("link.tooMany");
        assertThatThrownBy(() -> reset.ask("v@asso.example.org", HERE)).hasMessage("link.tooMany");
        registration.register("v@asso.example.org", "Victor", Language.FR, "198.51.100.7");
        assertThat(Heard.all(LinkIssued.class)).hasSize(21);
    }

    @Test
    void onePersonIsWrittenToSeldomWhoeverRegistersThem() {
        givenAnAccount();
        for (int i = 0; i < 10; i++) {
            registration.register(MAIL, "Léa Dubois", Language.FR, "192.0.2." + i);
            registration.register("new@asso.example.org", "Nadia", Language.FR, "192.0.2." + i);
        }
        assertThat(Heard.all(AccountNotice.class)).hasSize(3);
        assertThat(Heard.all(LinkIssued.class)).hasSize(3);
        reset.ask(MAIL, HERE);
        assertThat(Heard.last(LinkIssued.class).purpose()).isEqualTo(TokenPurpose.PASSWORD_RESET);
    }

    @Test
    void theOperatorSetsHowManyMails() {
        TestSettings.set("PASSERELLE_MAILS_PER_PERSON", "1");
        try {
            givenAnAccount();
            reset.ask(MAIL, HERE);
            reset.ask(MAIL, HERE);
            assertThat(Heard.all(LinkIssued.class)).hasSize(1);
        } finally {
            TestSettings.unset("PASSERELLE_MAILS_PER_PERSON");
        }
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        givenAnAccount();
        reset.ask(MAIL, HERE);
        String secret = secretFor(TokenPurpose.PASSWORD_RESET);
        assertThatThrownBy(() -> reset.reset(secret, "short", null)).hasMessage("password.length");
        reset.reset(secret, OTHER, null);
        assertThat(signsIn(OTHER)).isTrue();
    }

    @Test
    void askingForAnUnknownAddressIsAnsweredInSilence() {
        reset.ask("nobody@asso.example.org", HERE);
        assertThat(Heard.all(LinkIssued.class)).isEmpty();
    }

    @Test
    void aResetLinkOpensNothingElse() {
        givenAnAccount();
        reset.ask(MAIL, HERE);
        assertThatThrownBy(() -> registration.activate(secretFor(TokenPurpose.PASSWORD_RESET), OTHER))
                .hasMessage("link.unusable");
    }

    @Test
    void anEmptyProductLetsOneFirstAdministratorIn() {
        String secret = first.secretWhenEmpty().orElseThrow();
        registration.lookFirstAdministrator(secret);
        registration.openFirstAdministrator(secret, MAIL, "Léa Dubois", PASSWORD, Language.FR);
        assertThat(login(PASSWORD))
                .get()
                .satisfies(actor -> assertThat(actor.roles()).containsExactly(Role.ADMINISTRATOR));
        assertThat(first.secretWhenEmpty()).isEmpty();
        assertThatThrownBy(() -> registration.openFirstAdministrator(
                        secret, "eve@asso.example.org", "Ève", PASSWORD, Language.FR))
                .hasMessage("link.unusable");
    }

    @Test
    void aSecondStartReplacesTheFirstAdministratorsLink() {
        String earlier = first.secretWhenEmpty().orElseThrow();
        String later = first.secretWhenEmpty().orElseThrow();
        assertThatThrownBy(() -> registration.openFirstAdministrator(earlier, MAIL, "Léa", PASSWORD, Language.FR))
                .hasMessage("link.unusable");
        registration.openFirstAdministrator(later, MAIL, "Léa", PASSWORD, Language.FR);
    }

    @Test
    void theFirstAdministratorsLinkDiesWithTheFirstAccount() {
        String secret = first.secretWhenEmpty().orElseThrow();
        GivenActors.staff(Role.INSTRUCTOR);
        assertThatThrownBy(() -> registration.openFirstAdministrator(secret, MAIL, "Léa", PASSWORD, Language.FR))
                .hasMessage("link.unusable");
    }

    private static String secretFor(TokenPurpose purpose) {
        LinkIssued link = Heard.last(LinkIssued.class);
        assertThat(link.purpose()).isEqualTo(purpose);
        return link.secret();
    }

    private static void givenAnAccount() {
        House.as(
                Act.DEMONSTRATION,
                () -> House.get(Accounts.class).open(MAIL, "Léa Dubois", Set.of(), Language.FR, PASSWORD));
    }

    private static boolean signsIn(String password) {
        return login(password).isPresent();
    }

    private static java.util.Optional<Actor> login(String password) {
        return House.get(Login.class).attempt(new LoginAttempt(MAIL, password, "192.0.2.1", null));
    }
}
