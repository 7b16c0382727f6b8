package fr.passerelle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class AuditRepository {
    /** The end of the chain: position and hash of the last line. */
    record Head(long seq, String hash) {}

    @PersistenceContext
    private EntityManager em;

    void append(AuditFact fact) {
        Head head = head("select seq, hash from audit_head where id = 1 for update");
        AuditEntry entry = new AuditEntry(new ChainLink(head.seq() + 1, fact, head.hash()));
        em.persist(entry);
        em.flush();
        em.createNativeQuery("update audit_head set seq = :seq, hash = :hash where id = 1")
                .setParameter("seq", entry.getSeq())
                .setParameter("hash", entry.getHash())
                .executeUpdate();
    }

    Head head() {
        return head("select seq, hash from audit_head where id = 1");
    }

    /** Lines after {@code seq}, in order. */
    List<AuditEntry> listAfter(long seq, int size) {
        return em.createQuery("select e from AuditEntry e where e.seq > :seq order by e.seq", AuditEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(size)
                .getResultList();
    }

    List<AuditEntry> listLast(int first, int size) {
        return em.createQuery("select e from AuditEntry e order by e.seq desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    void forgetRead() {
        em.clear();
    }

    private Head head(String query) {
        Object[] row = (Object[]) em.createNativeQuery(query).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }
}
