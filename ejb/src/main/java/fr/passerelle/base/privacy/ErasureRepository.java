package fr.passerelle.base.privacy;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ErasureRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Erasure erasure) {
        em.persist(erasure);
    }

    /** Held until the transaction ends: two administrators never settle it at once. */
    Erasure lock(UUID id) {
        return Optional.ofNullable(em.find(Erasure.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The last one of this person. */
    Optional<Erasure> findLast(UUID accountId) {
        return em.createQuery(
                        "select e from Erasure e where e.accountId = :account order by e.askedAt desc, e.id desc",
                        Erasure.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What waits, the oldest first. */
    List<Erasure> listAsked() {
        return em.createQuery("""
                        select e from Erasure e where e.state = fr.passerelle.base.privacy.ErasureState.ASKED
                        order by e.askedAt, e.id
                        """, Erasure.class).setMaxResults(200).getResultList();
    }
}
