package fr.passerelle.agreement.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CopyReadingRepository {
    @PersistenceContext
    private EntityManager em;

    void add(CopyReading reading) {
        em.persist(reading);
    }

    Optional<CopyReading> find(UUID attachmentId, UUID accountId) {
        return em.createQuery(
                        "from CopyReading r where r.attachmentId = :attachment and r.accountId = :account",
                        CopyReading.class)
                .setParameter("attachment", attachmentId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }
}
