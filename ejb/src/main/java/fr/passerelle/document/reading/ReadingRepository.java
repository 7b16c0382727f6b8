package fr.passerelle.document.reading;

import fr.passerelle.agreement.AgreementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReadingRepository {
    /** A cancelled agreement binds nobody: its lost words need no remedy. */
    private static final String TO_MEND = """
             from DocumentReading r join StoredDocument d on d.id = r.documentId
            join Organisation o on o.id = d.organisationId
            left join Agreement a on a.id = d.subjectId
            where r.outcome <> :whole and (a.id is null or a.state <> :cancelled)
            """;

    @PersistenceContext
    private EntityManager em;

    void add(DocumentReading reading) {
        em.persist(reading);
    }

    DocumentReading of(UUID documentId) {
        return em.createQuery("from DocumentReading r where r.documentId = :document", DocumentReading.class)
                .setParameter("document", documentId)
                .getSingleResult();
    }

    /** The oldest documents that were not read back yet. */
    List<UUID> listUnread(int size) {
        return em.createQuery("""
                        select d.id from StoredDocument d
                        where d.readBack = false and not exists (select 1 from DocumentReading r where r.documentId = d.id)
                        order by d.createdAt, d.id
                        """, UUID.class).setMaxResults(size).getResultList();
    }

    List<LossRow> listToMend(int first, int size) {
        return em.createQuery(
                        "select new fr.passerelle.document.reading.LossRow(d.id, d.kind, d.subjectId, d.reference, o.name,"
                                + " d.createdAt, r.outcome, r.words, a.state)" + TO_MEND
                                + " order by d.createdAt desc, d.id",
                        LossRow.class)
                .setParameter("whole", ReadingOutcome.WHOLE)
                .setParameter("cancelled", AgreementState.CANCELLED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long countToMend() {
        return em.createQuery("select count(r)" + TO_MEND, Long.class)
                .setParameter("whole", ReadingOutcome.WHOLE)
                .setParameter("cancelled", AgreementState.CANCELLED)
                .getSingleResult();
    }
}
