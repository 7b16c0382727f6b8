package fr.passerelle.base.login;

import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.AccessToken;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.Links;
import fr.passerelle.base.account.TokenPurpose;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** A forgotten password: a link of thirty minutes, once, to the owner of the address. Known or not, the same answer. */
@Stateless
@PermitAll
public class PasswordReset {
    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private LoginRepository logins;

    @Inject
    private Links links;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Event<SecurityEvent> events;

    public void ask(String mail) {
        accounts.byLogin(mail == null ? "" : mail).filter(Account::isEnabled).ifPresent(account -> {
            links.send(
                    TokenPurpose.PASSWORD_RESET, account.getLogin(), account.getLanguage(), UnaryOperator.identity());
            events.fire(new SecurityEvent("password.resetAsked", account.getId(), ""));
        });
    }

    /** Refuses a link that does not work (any more) before the person types anything. */
    public void look(String secret) {
        links.look(TokenPurpose.PASSWORD_RESET, secret);
    }

    /** Chooses a new password: open sessions end, known browsers are forgotten, the owner hears of it. */
    public void reset(String secret, String password) {
        AccessToken token = links.use(TokenPurpose.PASSWORD_RESET, secret);
        Account account = accounts.byLogin(token.getLogin())
                .filter(Account::isEnabled)
                .orElseThrow(() -> new RuleViolation("link.unusable"));
        account.choosePassword(passwords.choose(password, account.getLogin(), account.getName()));
        logins.forgetDevices(account.getId());
        notices.fire(new AccountNotice(AccountNotice.Kind.PASSWORD_CHANGED, account.getLogin(), account.getLanguage()));
        events.fire(new SecurityEvent("password.reset", account.getId(), ""));
    }
}
