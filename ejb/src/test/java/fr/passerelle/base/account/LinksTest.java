package fr.passerelle.base.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class LinksTest {
    private static final String MAIL = "lea@asso.example.org";
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
        registration.register(MAIL, "Léa Dubois", Language.FR);
        assertThat(TestDatabase.get().query("select id from account")).isEmpty();
        registration.activate(secretFor(TokenPurpose.ACTIVATION), PASSWORD);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void registeringAKnownAddressLooksTheSameAndWritesToItsOwner() {
        givenAnAccount();
        int links = Heard.all(LinkIssued.class).size();
        registration.register(MAIL, "Somebody Else", Language.EN);
        assertThat(Heard.all(LinkIssued.class)).hasSize(links);
        assertThat(Heard.last(AccountNotice.class).kind()).isEqualTo(AccountNotice.Kind.ALREADY_REGISTERED);
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void secretsAreNotInTheDatabase() {
        registration.register(MAIL, "Léa Dubois", Language.FR);
        String secret = secretFor(TokenPurpose.ACTIVATION);
        assertThat(secret).hasSize(22);
        assertThat(TestDatabase.get().query("select secret_hash from access_token"))
                .containsExactly(Secret.sha256(secret));
    }

    @Test
    void aForgottenPasswordIsReplacedOnceWithinHalfAnHour() {
        givenAnAccount();
        reset.ask(MAIL.toUpperCase(java.util.Locale.ROOT));
        String secret = secretFor(TokenPurpose.PASSWORD_RESET);
        TestClock.advance(Duration.ofMinutes(29));
        reset.look(secret);
        reset.reset(secret, OTHER);
        assertThat(signsIn(PASSWORD)).isFalse();
        assertThat(signsIn(OTHER)).isTrue();
        assertThatThrownBy(() -> reset.reset(secret, PASSWORD)).hasMessage("link.unusable");
        assertThat(Heard.last(AccountNotice.class).kind()).isEqualTo(AccountNotice.Kind.PASSWORD_CHANGED);
    }

    @Test
    void aLinkOfHalfAnHourAgoIsRefusedLikeOneThatNeverWas() {
        givenAnAccount();
        reset.ask(MAIL);
        TestClock.advance(Duration.ofMinutes(30));
        assertThatThrownBy(() -> reset.look(secretFor(TokenPurpose.PASSWORD_RESET)))
                .hasMessage("link.unusable");
        assertThatThrownBy(() -> reset.look("never")).hasMessage("link.unusable");
    }

    @Test
    void onlyTheLastLinkOpens() {
        givenAnAccount();
        reset.ask(MAIL);
        String earlier = secretFor(TokenPurpose.PASSWORD_RESET);
        reset.ask(MAIL);
        assertThatThrownBy(() -> reset.look(earlier)).hasMessage("link.unusable");
        reset.look(secretFor(TokenPurpose.PASSWORD_RESET));
    }

    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        givenAnAccount();
        reset.ask(MAIL);
        String secret = secretFor(TokenPurpose.PASSWORD_RESET);
        assertThatThrownBy(() -> reset.reset(secret, "short")).hasMessage("password.length");
        reset.reset(secret, OTHER);
        assertThat(signsIn(OTHER)).isTrue();
    }

    @Test
    void askingForAnUnknownAddressIsAnsweredInSilence() {
        reset.ask("nobody@asso.example.org");
        assertThat(Heard.all(LinkIssued.class)).isEmpty();
    }

    @Test
    void aResetLinkOpensNothingElse() {
        givenAnAccount();
        reset.ask(MAIL);
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
                Actor.SYSTEM,
                () -> House.get(Accounts.class).open(MAIL, "Léa Dubois", Set.of(), Language.FR, PASSWORD));
    }

    private static boolean signsIn(String password) {
        return login(password).isPresent();
    }

    private static java.util.Optional<Actor> login(String password) {
        return House.get(Login.class).attempt(new LoginAttempt(MAIL, password, "192.0.2.1", null));
    }
}
