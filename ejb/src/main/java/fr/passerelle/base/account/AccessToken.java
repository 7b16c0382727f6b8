package fr.passerelle.base.account;

import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.password.Secret;
import fr.passerelle.base.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A link that works once, for a while, for one address. Only the hash of its secret is stored. */
@Entity
public class AccessToken {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    private String secretHash;
    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private MandateRole mandateRole;

    private UUID issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected AccessToken() {}

    AccessToken(TokenPurpose purpose, Secret secret, String login, Language language, Instant issuedAt) {
        this.id = Ids.next();
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.login = Account.normalised(login);
        this.language = language;
        this.issuedAt = issuedAt;
        this.expiresAt = issuedAt.plus(purpose.life());
    }

    AccessToken named(String personName) {
        name = personName;
        return this;
    }

    AccessToken into(UUID organisation, MandateRole role, UUID inviter) {
        organisationId = organisation;
        mandateRole = role;
        issuedBy = inviter;
        return this;
    }

    /** Asked for by somebody else than the person that it opens to. */
    AccessToken issuedBy(UUID person) {
        issuedBy = person;
        return this;
    }

    boolean opensAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public TokenPurpose getPurpose() {
        return purpose;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public Language getLanguage() {
        return language;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public MandateRole getMandateRole() {
        return mandateRole;
    }

    public UUID getIssuedBy() {
        return issuedBy;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
