package fr.passerelle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** The latest first; about everything when {@code objectId} is null. */
    List<AuditEntry> listLast(UUID objectId, int first, int size) {
        return about(objectId, "select e from AuditEntry e", " order by e.seq desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(UUID objectId) {
        return about(objectId, "select count(e) from AuditEntry e", "", Long.class)
                .getSingleResult();
    }

    Optional<AuditEntry> last(String action) {
        return em.createQuery(
                        "select e from AuditEntry e where e.action = :action order by e.seq desc", AuditEntry.class)
                .setParameter("action", action)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> about(UUID objectId, String select, String order, Class<T> type) {
        return objectId == null
                ? em.createQuery(select + order, type)
                : em.createQuery(select + " where e.objectId = :objectId" + order, type)
                        .setParameter("objectId", objectId);
    }

    void forgetRead() {
        em.clear();
    }

    private Head head(String query) {
        Object[] row = (Object[]) em.createNativeQuery(query).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }
}
