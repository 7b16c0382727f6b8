package fr.passerelle.base.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DutyRepository {
    @PersistenceContext
    private EntityManager em;

    /** Written at once: what is recorded next refers to it. */
    void add(FileDuty duty) {
        em.persist(duty);
        em.flush();
    }

    Optional<FileDuty> find(UUID applicationId, UUID accountId) {
        return em.createQuery(
                        "from FileDuty d where d.applicationId = :application and d.accountId = :account",
                        FileDuty.class)
                .setParameter("application", applicationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }
}
