package fr.passerelle.base.account;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.access.Roles;
import fr.passerelle.base.access.SecurityEvent;
import fr.passerelle.base.password.Passwords;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts and staff roles, for administrators. Every grant is logged and told to its owner. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Accounts {
    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Links links;

    @Inject
    private Settings settings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<SecurityEvent> events;

    @Inject
    private Event<AccountNotice> notices;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Account> list(String search, AccountGroup group, int first, int size) {
        return accounts.listByName(search, group, first, Math.min(size, 200));
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(String search, AccountGroup group) {
        return accounts.count(search, group);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Account get(UUID accountId) {
        return accounts.get(accountId);
    }

    /** The roles that an administrator may give. */
    public List<Role> listRoles() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }

    /**
     * Whether one administrator may not give all of these: a new one touches money or administers. The very first
     * administrator makes the second one alone, once: nobody else has ever been administrator.
     */
    public boolean takesTwo(Collection<Role> wanted, Collection<Role> present) {
        Set<Role> added = EnumSet.noneOf(Role.class);
        added.addAll(wanted);
        added.removeAll(present);
        if (accounts.countWhoEverAdministered() == 1) {
            added.remove(Role.ADMINISTRATOR);
        }
        return added.stream().anyMatch(role -> settings.rolesOfTwo().contains(role.name()));
    }

    /** An account without role or link: both come when what is proposed for it is in force. */
    public UUID prepare(String mail, String name, Language language) {
        return create(mail, name, Set.of(), language).getId();
    }

    /** Refuses roles that this account cannot have, whoever agrees. */
    public void requireGrantable(UUID accountId, Set<Role> roles) {
        Role.requireCompatible(roles);
        requireNotForOneself(accountId, roles);
        if (!roles.isEmpty() && !mandates.listOfAccount(accountId).isEmpty()) {
            throw new RuleViolation("account.mandateHasNoStaffRole");
        }
    }

    /** Roles that two administrators agreed on, by the product itself once their delay has passed. */
    public void grantAgreed(UUID accountId, Set<Role> roles) {
        requireProduct(Act.AGREED_ROLES);
        Account account = accounts.get(accountId);
        requireGrantable(accountId, roles);
        account.grant(roles);
        tellRoles(account, roles);
        if (!account.isActivated()) {
            sendActivation(account);
        }
    }

    /** Opens an account for an agent or an elected member, who gets a link to choose a password. */
    public UUID invite(String mail, String name, Set<Role> roles, Language language) {
        requireOneIsEnough(roles, Set.of());
        Account account = create(mail, name, roles, language);
        sendActivation(account);
        return account.getId();
    }

    /** Another link to choose a first password, when the one of the invitation was lost or is too old. */
    public void inviteAgain(UUID accountId) {
        Account account = accounts.get(accountId);
        if (account.isActivated()) {
            throw new RuleViolation("account.activated");
        }
        sendActivation(account);
        events.fire(new SecurityEvent("account.invitedAgain", accountId, ""));
    }

    /** Replaces the staff roles. Open sessions of the account end. */
    public void grant(UUID accountId, Set<Role> roles, long version) {
        Account account = accounts.get(accountId);
        account.requireVersion(version);
        requireGrantable(accountId, roles);
        requireOneIsEnough(roles, account.getStaffRoles());
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(account);
        }
        account.grant(roles);
        tellRoles(account, roles);
    }

    /** The person can no longer sign in, and is signed out at once. */
    public void disable(UUID accountId, long version) {
        Account account = accounts.get(accountId);
        account.requireVersion(version);
        requireAnotherAdministrator(account);
        account.disable();
        events.fire(new SecurityEvent("account.disabled", accountId, ""));
    }

    public void enable(UUID accountId, long version) {
        Account account = accounts.get(accountId);
        account.requireVersion(version);
        account.enable();
        events.fire(new SecurityEvent("account.enabled", accountId, ""));
    }

    /** An account with its password, for demonstration data, by the product itself. */
    public UUID open(String mail, String name, Set<Role> roles, Language language, String password) {
        requireProduct(Act.DEMONSTRATION);
        Account account = create(mail, name, roles, language);
        account.choosePassword(passwords.hash(password));
        return account.getId();
    }

    private Account create(String mail, String name, Set<Role> roles, Language language) {
        EmailAddress address = new EmailAddress(mail);
        if (accounts.byLogin(address.value()).isPresent()) {
            throw RuleViolation.onField("mail", "account.exists");
        }
        Account account = new Account(address.value(), Names.require(name), language, clock.instant());
        account.grant(roles);
        accounts.add(account);
        events.fire(new SecurityEvent("account.opened", account.getId(), named(roles)));
        return account;
    }

    private void sendActivation(Account account) {
        links.send(
                TokenPurpose.ACTIVATION,
                account.getLogin(),
                account.getLanguage(),
                token -> token.named(account.getName())
                        .issuedBy(currentActor.get().accountId()));
    }

    private void tellRoles(Account account, Set<Role> roles) {
        events.fire(new SecurityEvent("roles.granted", account.getId(), named(roles)));
        notices.fire(new AccountNotice(AccountNotice.Kind.ROLES_CHANGED, account.getLogin(), account.getLanguage()));
    }

    private void requireProduct(Act act) {
        if (!act.isPlayedBy(currentActor.get())) {
            throw new NotFound();
        }
    }

    private void requireOneIsEnough(Set<Role> wanted, Collection<Role> present) {
        if (takesTwo(wanted, present)) {
            throw RuleViolation.onField("roles", "role.takesTwo");
        }
    }

    private void requireNotForOneself(UUID accountId, Set<Role> roles) {
        if (accountId.equals(currentActor.get().accountId()) && roles.stream().anyMatch(Role::touchesMoney)) {
            throw RuleViolation.onField("roles", "role.toOneself");
        }
    }

    private void requireAnotherAdministrator(Account leaving) {
        List<Account> administrators = accounts.lockWithRole(Role.ADMINISTRATOR);
        if (leaving.isEnabled() && administrators.contains(leaving) && administrators.size() == 1) {
            throw new RuleViolation("account.lastAdministrator");
        }
    }

    private static String named(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
