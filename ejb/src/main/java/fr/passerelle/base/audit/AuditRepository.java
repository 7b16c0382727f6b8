package fr.passerelle.base.audit;

import fr.passerelle.base.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class AuditRepository {
    /** The end of the chain: position and hash of the last line. */
    record Head(long seq, String hash) {}

    /** A fact to chain, and the hash of what its object says; null when nothing of it is sealed. */
    record Line(AuditFact fact, String facts) {}

    @PersistenceContext
    private EntityManager em;

    /** All under one lock of the chain; the update of its head takes everything to the database before it. */
    void append(List<Line> lines) {
        Head head = head("select seq, hash from audit_head where id = 1 for update");
        for (Line line : lines) {
            AuditEntry entry = new AuditEntry(new ChainLink(head.seq() + 1, line.fact(), line.facts(), head.hash()));
            em.persist(entry);
            head = new Head(entry.getSeq(), entry.getHash());
        }
        em.createNativeQuery("update audit_head set seq = :seq, hash = :hash where id = 1")
                .setParameter("seq", head.seq())
                .setParameter("hash", head.hash())
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

    /** The latest first. */
    List<AuditEntry> list(AuditQuery wanted, int first, int size) {
        String query = "select e from AuditEntry e" + wanted.where() + " order by e.seq desc";
        return bound(em.createQuery(query, AuditEntry.class), wanted)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(AuditQuery wanted) {
        return bound(em.createQuery("select count(e) from AuditEntry e" + wanted.where(), Long.class), wanted)
                .getSingleResult();
    }

    public Optional<AuditEntry> last(String action) {
        return em.createQuery(
                        "select e from AuditEntry e where e.action = :action order by e.seq desc", AuditEntry.class)
                .setParameter("action", action)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How people call these objects: the value of {@code label}, an attribute that the entity's own package names. */
    Map<UUID, String> names(Class<?> entity, String label, Collection<UUID> ids) {
        return em.createQuery(
                        "select e.id, e." + label + " from " + entity.getSimpleName() + " e where e.id in (:ids)",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> row.get(1).toString()));
    }

    List<UUID> find(Class<?> entity, String label, String part) {
        String query = "select e.id from " + entity.getSimpleName() + " e where " + SearchText.plain("e." + label)
                + " like :part escape '!'";
        return em.createQuery(query, UUID.class)
                .setParameter("part", SearchText.pattern(part))
                .setMaxResults(500)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, AuditQuery wanted) {
        bind(query, "objects", wanted.objects());
        bind(query, "actors", wanted.actors());
        bind(query, "from", wanted.from());
        bind(query, "before", wanted.before());
        return query;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** By object, the sealed hash of the last line that has one. */
    Map<UUID, String> lastFacts(Class<?> type, Collection<UUID> ids) {
        return em.createQuery("""
                        select e.objectId, e.facts from AuditEntry e
                        where e.seq in (
                            select max(l.seq) from AuditEntry l
                            where l.objectType = :type and l.objectId in (:ids) and l.facts is not null
                            group by l.objectId)
                        """, Tuple.class)
                .setParameter("type", type.getSimpleName())
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    boolean hasFacts() {
        return !em.createQuery("select e.seq from AuditEntry e where e.facts is not null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<String> hashAt(long seq) {
        return em.createQuery("select e.hash from AuditEntry e where e.seq = :seq", String.class)
                .setParameter("seq", seq)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        em.flush();
    }

    void forgetRead() {
        em.clear();
    }

    private Head head(String query) {
        Object[] row = (Object[]) em.createNativeQuery(query).getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }
}
