package fr.passerelle.base.account;

import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** What one person may do in one organisation. The organisation is a plain identifier: its entity lives above. */
@Entity
@Audited
public class Mandate extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private MandateRole role;

    private Instant since;

    protected Mandate() {}

    Mandate(Account account, UUID organisationId, MandateRole role, Instant since) {
        super(Ids.next());
        this.account = account;
        this.organisationId = organisationId;
        this.role = role;
        this.since = since;
    }

    void change(MandateRole newRole) {
        role = newRole;
    }

    public Account getAccount() {
        return account;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    public MandateRole getRole() {
        return role;
    }

    public Instant getSince() {
        return since;
    }
}
