package fr.passerelle.document;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BatchRepository {
    @PersistenceContext
    private EntityManager em;

    void add(BatchLine line) {
        em.persist(line);
    }

    BatchLine get(UUID id) {
        return Optional.ofNullable(em.find(BatchLine.class, id)).orElseThrow(NotFound::new);
    }

    /** Those of these agreements that can be issued, in the order of their references. */
    List<Agreement> listPrepared(Collection<UUID> ids) {
        return em.createQuery(
                        "from Agreement a where a.id in :ids and a.state = :prepared order by a.reference",
                        Agreement.class)
                .setParameter("ids", ids)
                .setParameter("prepared", AgreementState.PREPARED)
                .getResultList();
    }

    Map<BatchState, Long> count(UUID batchId) {
        Map<BatchState, Long> counts = new EnumMap<>(BatchState.class);
        em.createQuery(
                        "select l.state, count(*) from BatchLine l where l.batchId = :batch group by l.state",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultList()
                .forEach(row -> counts.put((BatchState) row[0], (Long) row[1]));
        return counts;
    }

    List<BatchRow> list(UUID batchId, int first, int size) {
        return em.createQuery("""
                        select new fr.passerelle.document.BatchRow(
                            a.id, a.reference, a.title, l.state, l.refusal, l.doneAt)
                        from BatchLine l join Agreement a on a.id = l.agreementId
                        where l.batchId = :batch order by a.reference
                        """, BatchRow.class)
                .setParameter("batch", batchId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}
