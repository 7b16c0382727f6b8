package fr.passerelle.base.login;

import fr.passerelle.base.account.Account;
import fr.passerelle.base.password.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LoginRepository {
    private static final int DEVICES_KEPT = 10;

    @PersistenceContext
    private EntityManager em;

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

    /** All but the one whose cookie holds this secret, null for none. */
    void forgetOtherDevices(UUID accountId, String secret) {
        em.createQuery("delete from KnownDevice d where d.accountId = :account and d.secretHash <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", secret == null ? "" : Secret.sha256(secret))
                .executeUpdate();
    }
}
