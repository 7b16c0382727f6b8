package fr.passerelle.base.login;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.password.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LoginRepository {
    private static final int DEVICES_KEPT = 10;

    @PersistenceContext
    private EntityManager em;

    /** The counters of these subjects, made when new, each locked in turn. */
    List<LoginThrottle> lock(List<String> subjects, Instant now) {
        return subjects.stream().map(subject -> lock(subject, now)).toList();
    }

    private LoginThrottle lock(String subject, Instant now) {
        em.createNativeQuery("""
                        insert into login_throttle (subject, failures, window_start) values (:subject, 0, :now)
                        on conflict do nothing
                        """)
                .setParameter("subject", subject)
                .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return em.find(LoginThrottle.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    int deleteThrottlesBefore(Instant limit) {
        return em.createQuery("delete from LoginThrottle t where t.windowStart < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    Optional<KnownDevice> device(String login, String secret) {
        return secret == null
                ? Optional.empty()
                : em.createQuery("""
                                select d from KnownDevice d
                                where d.secretHash = :hash
                                  and d.accountId = (select a.id from Account a where a.login = :login)
                                """, KnownDevice.class)
                        .setParameter("hash", Secret.sha256(secret))
                        .setParameter("login", Account.normalised(login))
                        .getResultStream()
                        .findFirst();
    }

    /** Keeps a new device, and only the latest ones of the account. */
    void add(KnownDevice device, UUID accountId) {
        em.createQuery(
                        "select d from KnownDevice d where d.accountId = :account order by d.seenAt desc",
                        KnownDevice.class)
                .setParameter("account", accountId)
                .setFirstResult(DEVICES_KEPT - 1)
                .getResultList()
                .forEach(em::remove);
        em.persist(device);
    }

    void forgetDevices(UUID accountId) {
        em.createQuery("delete from KnownDevice d where d.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
