package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Opening an account by a confirmed mail address. The answer never tells whether an address is known. */
@Stateless
@PermitAll
public class Registration {
    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Links links;

    @Inject
    private Limits limits;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Clock clock;

    /**
     * A person of an association asks for an account: a mail says what comes next, to the owner of the address only, and
     * few of them.
     *
     * @param from the address of the network from where it is asked
     */
    public void register(String mail, String name, Language language, String from) {
        EmailAddress address = new EmailAddress(mail);
        String person = Names.require(name);
        links.requireFewFrom(Tally.mailsFrom(from));
        if (limits.admitApart(Tally.registrationMailsTo(address.value()))) {
            send(address, person, language);
        }
    }

    private void send(EmailAddress address, String person, Language language) {
        Optional<Account> known = accounts.byLogin(address.value());
        if (known.isPresent() && known.get().hasPassword()) {
            Account account = known.get();
            notices.fire(new AccountNotice(
                    AccountNotice.Kind.ALREADY_REGISTERED, account.getLogin(), account.getLanguage()));
        } else {
            links.send(TokenPurpose.ACTIVATION, address.value(), language, token -> token.named(person));
        }
    }

    /** Whose account an activation link opens; the page shows it above the choice of a password. */
    public AccessToken look(String secret) {
        return links.look(TokenPurpose.ACTIVATION, secret);
    }

    /** Refuses the first administrator's link when it does not work (any more), before the person types anything. */
    public void lookFirstAdministrator(String secret) {
        links.look(TokenPurpose.FIRST_ADMINISTRATOR, secret);
    }

    /** Opens the account with a password; it exists already when an administrator prepared it. */
    public void activate(String secret, String password) {
        AccessToken token = links.use(TokenPurpose.ACTIVATION, secret);
        Account account = accounts.byLogin(token.getLogin()).orElseGet(() -> open(token));
        account.choosePassword(passwords.choose(password, account.getLogin(), account.getName()));
        events.fire(new SecurityEvent("account.activated", account.getId(), ""));
    }

    /** The first person of an empty product: administrator, by the link that the log shows once. */
    public void openFirstAdministrator(String secret, String mail, String name, String password, Language language) {
        links.use(TokenPurpose.FIRST_ADMINISTRATOR, secret);
        if (!accounts.isEmpty()) {
            throw new RuleViolation("link.unusable");
        }
        Account account = new Account(new EmailAddress(mail).value(), Names.require(name), language, clock.instant());
        account.grant(Set.of(Role.ADMINISTRATOR));
        account.choosePassword(passwords.choose(password, mail, name));
        accounts.add(account);
        events.fire(new SecurityEvent("account.firstAdministrator", account.getId(), ""));
    }

    private Account open(AccessToken token) {
        Account account = new Account(token.getLogin(), token.getName(), token.getLanguage(), clock.instant());
        accounts.add(account);
        return account;
    }
}
