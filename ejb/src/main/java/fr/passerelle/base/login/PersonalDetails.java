package fr.passerelle.base.login;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.Links;
import fr.passerelle.base.account.Names;
import fr.passerelle.base.account.RequestActor;
import fr.passerelle.base.account.TokenPurpose;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
import fr.passerelle.base.password.PasswordHash;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** One's own account. A visitor has none: unknown, as any account of somebody else. */
@Stateless
@PermitAll
public class PersonalDetails {
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
    private CurrentActor currentActor;

    @Inject
    private RequestActor session;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Event<SecurityEvent> events;

    public Account get() {
        return accounts.get(currentActor.get().accountId());
    }

    public void speak(Language language) {
        get().speak(language);
    }

    public void rename(String name) {
        get().rename(Names.require(name));
        session.forget();
    }

    /**
     * Signs the person out everywhere else; other browsers known before count as new again.
     *
     * @param device what the cookie of this browser holds, null for none
     */
    public void endOtherSessions(String device) {
        Account account = get();
        account.endSessions();
        session.keepSession(account);
        logins.forgetOtherDevices(account.getId(), device);
        events.fire(new SecurityEvent("sessions.ended", account.getId(), ""));
    }

    /**
     * Asks for the present password again, as often as a sign-in would; every other open session ends, and links mailed before to replace a
     * forgotten one open nothing more.
     *
     * @param device as for {@link #endOtherSessions}
     */
    public void changePassword(String present, String chosen, String device) {
        Account account = get();
        Tally tries = Tally.presentPassword(account.getId());
        if (!limits.admitApart(tries)) {
            throw RuleViolation.onField("present", "password.tooManyTries");
        }
        if (!account.hasPassword() || !passwords.matches(PasswordHash.parse(account.passwordHash()), present)) {
            throw RuleViolation.onField("present", "password.wrong");
        }
        limits.forgive(List.of(tries));
        account.choosePassword(passwords.choose(chosen, account.getLogin(), account.getName()));
        session.keepSession(account);
        logins.forgetOtherDevices(account.getId(), device);
        links.close(TokenPurpose.PASSWORD_RESET, account.getLogin());
        notices.fire(new AccountNotice(AccountNotice.Kind.PASSWORD_CHANGED, account.getLogin(), account.getLanguage()));
        events.fire(new SecurityEvent("password.changed", account.getId(), ""));
    }
}
