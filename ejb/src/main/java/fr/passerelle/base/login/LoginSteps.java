package fr.passerelle.base.login;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.MandateRepository;
import fr.passerelle.base.limit.Limits;
import fr.passerelle.base.limit.Tally;
import fr.passerelle.base.password.PasswordHash;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.password.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around a password check, which itself holds no connection. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginSteps {
    /** Whether a try may go on, and what to compare the password with; the account is null when there is none. */
    record Admission(List<Tally> subjects, boolean admitted, UUID accountId, PasswordHash hash) {}

    @Inject
    private LoginRepository logins;

    @Inject
    private Limits limits;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Clock clock;

    public Admission admit(LoginAttempt attempt) {
        boolean known = logins.device(attempt.login(), attempt.device()).isPresent();
        List<Tally> subjects = attempt.subjects(known);
        boolean admitted = limits.admit(subjects);
        Optional<Account> account =
                accounts.byLogin(attempt.login()).filter(Account::isEnabled).filter(Account::hasPassword);
        return new Admission(
                subjects,
                admitted,
                account.map(Account::getId).orElse(null),
                account.map(found -> PasswordHash.parse(found.passwordHash())).orElseGet(passwords::dummy));
    }

    public Actor accept(LoginAttempt attempt, Admission admission) {
        limits.forgive(admission.subjects());
        Account account = accounts.get(admission.accountId());
        account.loggedIn(clock.instant());
        if (passwords.isWeakerThanToday(admission.hash())) {
            account.strengthen(passwords.hash(attempt.password()));
        }
        logins.device(attempt.login(), attempt.device())
                .ifPresentOrElse(device -> device.seen(clock.instant()), () -> remember(attempt, account));
        events.fire(new SecurityEvent("login.accepted", account.getId(), ""));
        return account.actorWith(mandates.listOfAccount(account.getId()));
    }

    public void refuse(Admission admission) {
        String reason = admission.admitted() ? "password" : "throttled";
        events.fire(new SecurityEvent("login.refused", admission.accountId(), reason));
    }

    private void remember(LoginAttempt attempt, Account account) {
        Secret secret = Secret.next();
        logins.add(new KnownDevice(account.getId(), secret, clock.instant()), account.getId());
        attempt.issue(secret.text());
    }
}
