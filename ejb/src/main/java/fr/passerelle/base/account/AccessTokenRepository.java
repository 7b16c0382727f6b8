package fr.passerelle.base.account;

import fr.passerelle.base.password.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class AccessTokenRepository {
    @PersistenceContext
    private EntityManager em;

    void add(AccessToken token) {
        em.persist(token);
    }

    Optional<AccessToken> find(TokenPurpose purpose, Secret secret) {
        return query(purpose, secret, LockModeType.NONE);
    }

    /** Locked: of two persons with the same link, the second finds it used. */
    Optional<AccessToken> lock(TokenPurpose purpose, Secret secret) {
        return query(purpose, secret, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<AccessToken> query(TokenPurpose purpose, Secret secret, LockModeType lock) {
        return em.createQuery(
                        "select t from AccessToken t where t.secretHash = :hash and t.purpose = :purpose",
                        AccessToken.class)
                .setParameter("hash", secret.hash())
                .setParameter("purpose", purpose)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<AccessToken> find(UUID id) {
        return Optional.ofNullable(em.find(AccessToken.class, id));
    }

    List<AccessToken> listPending(UUID organisationId, Instant now) {
        return em.createQuery("""
                        select t from AccessToken t
                        where t.organisationId = :organisation and t.usedAt is null and t.expiresAt > :now
                        order by t.issuedAt, t.id
                        """, AccessToken.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .setMaxResults(200)
                .getResultList();
    }

    /** Earlier links for the same purpose and address stop working: only the last mail counts. */
    void closeEarlier(TokenPurpose purpose, String login, UUID organisationId, Instant now) {
        em.createQuery("""
                        update AccessToken t set t.usedAt = :now
                        where t.purpose = :purpose and t.login = :login and t.usedAt is null
                          and (t.organisationId = :organisation or (t.organisationId is null and :organisation is null))
                        """)
                .setParameter("now", now)
                .setParameter("purpose", purpose)
                .setParameter("login", Account.normalised(login))
                .setParameter("organisation", organisationId)
                .executeUpdate();
    }

    public int deleteExpiredBefore(Instant limit) {
        return em.createQuery("delete from AccessToken t where t.expiresAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
