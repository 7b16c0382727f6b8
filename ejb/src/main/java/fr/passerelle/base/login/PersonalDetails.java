package fr.passerelle.base.login;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountNotice;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.Names;
import fr.passerelle.base.account.RequestActor;
import fr.passerelle.base.password.PasswordHash;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

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

    /** Signs the person out everywhere else; browsers known before count as new again. */
    public void endOtherSessions() {
        Account account = get();
        account.endSessions();
        session.keepSession(account);
        logins.forgetDevices(account.getId());
        events.fire(new SecurityEvent("sessions.ended", account.getId(), ""));
    }

    /** Asks for the present password again; every other open session ends. */
    public void changePassword(String present, String chosen) {
        Account account = get();
        if (!account.hasPassword() || !passwords.matches(PasswordHash.parse(account.passwordHash()), present)) {
            throw RuleViolation.onField("present", "password.wrong");
        }
        account.choosePassword(passwords.choose(chosen, account.getLogin(), account.getName()));
        session.keepSession(account);
        logins.forgetDevices(account.getId());
        notices.fire(new AccountNotice(AccountNotice.Kind.PASSWORD_CHANGED, account.getLogin(), account.getLanguage()));
        events.fire(new SecurityEvent("password.changed", account.getId(), ""));
    }
}
