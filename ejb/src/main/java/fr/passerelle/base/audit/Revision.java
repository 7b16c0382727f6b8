package fr.passerelle.base.audit;

import fr.passerelle.base.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed audited entities: who and when. Envers joins each old version to its revision. */
@Entity
@RevisionEntity(RevisionSignature.class)
public class Revision {
    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    @Column(name = "at")
    private Instant at;

    private UUID accountId;
    private String login;

    protected Revision() {}

    void signedBy(Actor actor, Instant now) {
        accountId = actor.accountId();
        login = actor.login();
        at = now;
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public String getLogin() {
        return login;
    }
}
