package fr.passerelle.base.privacy;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.account.Account;
import fr.passerelle.base.account.AccountRepository;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.Departures;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forgetting people (RGPD, art. 17): asked by the person or by an administrator, carried out by another administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Erasures {
    @Inject
    private ErasureRepository erasures;

    @Inject
    private PersonRepository persons;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Accounts administration;

    @Inject
    private Departures departures;

    @Inject
    @Any
    private Instance<PersonalData> capabilities;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** What became of my own request, the last one. */
    @PermitAll
    public Optional<Erasure> findMine() {
        return erasures.findLast(me());
    }

    @PermitAll
    @Once
    public void askForMyself() {
        ask(accounts.get(me()));
    }

    @PermitAll
    @Once
    public void takeBack() {
        erasures.findLast(me()).filter(Erasure::isAskedByThePerson).ifPresent(this::dismiss);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Optional<Erasure> find(UUID accountId) {
        return erasures.findLast(accountId);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Erasure> listAsked() {
        return erasures.listAsked();
    }

    @Once
    public void ask(UUID accountId) {
        ask(accounts.get(accountId));
    }

    @Once
    public void dismiss(UUID erasureId, long version) {
        dismiss(seen(erasureId, version));
    }

    /** Closes the account, then writes one pseudonym wherever the person is named and no law asks to keep the name. */
    @Once
    public void carryOut(UUID erasureId, long version) {
        Erasure erasure = seen(erasureId, version);
        erasure.carriedOut(me(), clock.instant());
        Account account = accounts.get(erasure.getAccountId());
        if (account.isEnabled()) {
            administration.disable(account.getId(), account.getVersion());
        }
        forget(persons.person(account), account);
        events.fire(new SecurityEvent("account.erased", account.getId(), ""));
    }

    private void forget(Person person, Account account) {
        String number = String.valueOf(persons.nextNumber());
        String pseudonym = "Personne effacée n° " + number;
        String login = "personne-effacee-" + number + "@efface.invalid";
        capabilities.forEach(capability -> {
            capability.forget(person);
            capability.named().forEach(column -> persons.rename(column, person, pseudonym));
        });
        departures.erase(account, login, pseudonym);
        persons.renameRevisions(account.getId(), login, pseudonym);
    }

    private void ask(Account account) {
        if (account.isErased()) {
            throw new RuleViolation("account.erased");
        }
        if (erasures.findLast(account.getId()).filter(Erasure::isOpen).isEmpty()) {
            erasures.add(new Erasure(account.getId(), me(), clock.instant()));
            events.fire(new SecurityEvent("erasure.asked", account.getId(), ""));
        }
    }

    private void dismiss(Erasure erasure) {
        erasure.dismiss(me(), clock.instant());
        events.fire(new SecurityEvent("erasure.dismissed", erasure.getAccountId(), ""));
    }

    private Erasure seen(UUID erasureId, long version) {
        Erasure erasure = erasures.lock(erasureId);
        erasure.requireVersion(version);
        return erasure;
    }

    private UUID me() {
        return actor.get().accountId();
    }
}
