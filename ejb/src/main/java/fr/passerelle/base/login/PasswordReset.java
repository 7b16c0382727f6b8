package fr.passerelle.base.login;

import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.AccessToken;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.Links;
import fr.passerelle.base.account.TokenPurpose;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.password.Secret;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
    private Limits limits;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Event<SecurityEvent> events;

    /**
     * Few mails go to one person, and a link of before stays good: asking again and again neither floods nor locks out.
     *
     * @param address from where it is asked
     */
    public void ask(String mail, String address) {
        links.requireFewFrom(Tally.mailsFrom(address));
        String typed = mail == null ? "" : mail;
        if (limits.admitApart(Tally.resetMailsTo(typed))) {
            send(typed);
        }
    }

    private void send(String mail) {
        accounts.byLogin(mail).filter(Account::isEnabled).ifPresent(account -> {
            links.send(
                    TokenPurpose.PASSWORD_RESET, account.getLogin(), account.getLanguage(), UnaryOperator.identity());
            events.fire(new SecurityEvent("password.resetAsked", account.getId(), ""));
        });
    }

    /** Refuses a link that does not work (any more) before the person types anything. */
    public void look(String secret) {
        links.look(TokenPurpose.PASSWORD_RESET, secret);
    }

    /**
     * Chooses a new password: open sessions end, other known browsers are forgotten, the account waits no longer, the
     * owner hears of it.
     *
     * @param device what the cookie of a known browser holds, null for none
     * @return what it shall hold from now on: whoever reads the mails of the account is known here
     */
    public String reset(String secret, String password, String device) {
        AccessToken token = links.use(TokenPurpose.PASSWORD_RESET, secret);
        Account account = accounts.byLogin(token.getLogin())
                .filter(Account::isEnabled)
                .orElseThrow(() -> new RuleViolation("link.unusable"));
        account.choosePassword(passwords.choose(password, account.getLogin(), account.getName()));
        logins.forgetOtherDevices(account.getId(), device);
        limits.forgive(List.of(Tally.account(account.getLogin())));
        notices.fire(new AccountNotice(AccountNotice.Kind.PASSWORD_CHANGED, account.getLogin(), account.getLanguage()));
        events.fire(new SecurityEvent("password.reset", account.getId(), ""));
        return logins.device(account.getLogin(), device).isPresent() ? device : know(account);
    }

    private String know(Account account) {
        Secret secret = Secret.next();
        logins.add(new KnownDevice(account.getId(), secret, clock.instant()), account.getId());
        return secret.text();
    }
}
