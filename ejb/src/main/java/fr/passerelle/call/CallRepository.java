package fr.passerelle.call;

import fr.passerelle.base.shared.NotFound;
import fr.passerelle.budget.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CallRepository {
    private static final int MOST = 500;
    private static final String ROW = """
            select new fr.passerelle.call.CallRow(c.id, c.reference, c.title, c.edition, c.summary, c.state,
                c.window.opensAt, c.window.closesAt, e.total,
                (select max(s.at) from Step s where s.subjectId = c.id and s.action = :closing))
            from ProjectCall c join c.envelope e
            """;

    @PersistenceContext
    private EntityManager em;

    void add(ProjectCall call) {
        em.persist(call);
    }

    ProjectCall get(UUID id) {
        return em.createQuery("from ProjectCall c join fetch c.envelope where c.id = :id", ProjectCall.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** To be written: its version counts on even when only its envelope changes. */
    ProjectCall edit(UUID id) {
        ProjectCall call = get(id);
        em.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return call;
    }

    Envelope envelope(UUID id) {
        return Optional.ofNullable(em.find(Envelope.class, id)).orElseThrow(NotFound::new);
    }

    /** Whether other calls draw on the envelope of this one. */
    boolean sharesEnvelope(ProjectCall call) {
        return em.createQuery(
                                "select count(c) from ProjectCall c where c.envelope = :envelope and c.id <> :call",
                                Long.class)
                        .setParameter("envelope", call.getEnvelope())
                        .setParameter("call", call.getId())
                        .getSingleResult()
                > 0;
    }

    /** Before the call that draws on it is written. */
    void keep(Envelope envelope) {
        em.persist(envelope);
    }

    /** An envelope that no call draws on any more. */
    void remove(Envelope envelope) {
        em.flush();
        em.remove(envelope);
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('call_number')").getSingleResult()).longValue();
    }

    /** Calls that receive applications at {@code now} (Paris time), the next to close first, permanent ones last. */
    List<CallRow> listOpen(LocalDateTime now) {
        return em.createQuery(ROW + """
                                where c.state = fr.passerelle.call.CallState.PUBLISHED and c.window.opensAt <= :now
                                and (c.window.closesAt is null or c.window.closesAt >= :now)
                                order by c.window.closesAt asc nulls last, c.title
                                """, CallRow.class)
                .setParameter("closing", CallAction.CLOSE.name())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<CallRow> listAll() {
        return em.createQuery(ROW + " order by c.window.opensAt desc, c.reference desc", CallRow.class)
                .setParameter("closing", CallAction.CLOSE.name())
                .setMaxResults(MOST)
                .getResultList();
    }
}
