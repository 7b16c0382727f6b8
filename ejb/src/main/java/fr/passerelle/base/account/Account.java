package fr.passerelle.base.account;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.password.PasswordHash;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * A person who may sign in. With staff roles it is an agent or an elected member; without, a person of an association,
 * whose rights are their {@link Mandate}s. The security stamp changes whenever open sessions must end.
 */
@Entity
@Audited
public class Account extends Persistent {
    private String login;
    private String name;

    @NotAudited
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "account_role")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> staffRoles = EnumSet.noneOf(Role.class);

    private boolean everAdministered;
    private boolean enabled = true;
    private UUID securityStamp = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;

    /** When the person was forgotten; null for everybody else. */
    private Instant erasedAt;

    @NotAudited
    private Instant lastLoginAt;

    protected Account() {}

    Account(String mail, String name, Language language, Instant createdAt) {
        super(Ids.next());
        this.login = normalised(mail);
        this.name = name.strip();
        this.language = language;
        this.createdAt = createdAt;
    }

    /** Logins are mail addresses, compared without case or outer blanks. */
    public static String normalised(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }

    public void choosePassword(PasswordHash hash) {
        passwordHash = hash.encoded();
        endSessions();
    }

    /** The same password under stronger parameters: nobody needs to sign in again. */
    public void strengthen(PasswordHash hash) {
        passwordHash = hash.encoded();
    }

    void grant(Set<Role> roles) {
        Role.requireCompatible(roles);
        staffRoles.clear();
        staffRoles.addAll(roles);
        everAdministered |= roles.contains(Role.ADMINISTRATOR);
        endSessions();
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    void enable() {
        if (isErased()) {
            throw new RuleViolation("account.erased");
        }
        enabled = true;
    }

    /** Nobody can be told by this account any more, and nobody signs in with it. */
    void erase(String pseudonymousLogin, String pseudonym, Instant at) {
        login = pseudonymousLogin;
        name = pseudonym;
        passwordHash = null;
        staffRoles.clear();
        erasedAt = at;
        disable();
    }

    public void speak(Language wanted) {
        language = wanted;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void loggedIn(Instant at) {
        lastLoginAt = at;
    }

    public void endSessions() {
        securityStamp = UUID.randomUUID();
    }

    void requireNoStaffRole() {
        if (isStaff()) {
            throw new RuleViolation("account.staffHasNoMandate");
        }
    }

    /** Who acts when this account is signed in. */
    public Actor actorWith(Collection<Mandate> mandates) {
        return new Actor(
                getId(),
                login,
                name,
                roles(),
                mandates.stream().collect(Collectors.toMap(Mandate::getOrganisationId, Mandate::getRole)));
    }

    /** The roles in force: those granted, or {@link Role#APPLICANT} for a person of an association. */
    public Set<Role> roles() {
        return isStaff() ? Set.copyOf(staffRoles) : Set.of(Role.APPLICANT);
    }

    public boolean isStaff() {
        return !staffRoles.isEmpty();
    }

    /** Whether its owner has chosen a password yet. */
    public boolean isActivated() {
        return hasPassword();
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    /** In a fixed order, for lists. */
    public List<Role> getStaffRoles() {
        return staffRoles.stream().sorted().toList();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    UUID getSecurityStamp() {
        return securityStamp;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastLoginAt() {
        return lastLoginAt;
    }
}
