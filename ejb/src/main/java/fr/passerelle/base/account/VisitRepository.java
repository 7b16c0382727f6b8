package fr.passerelle.base.account;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class VisitRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Visit visit) {
        em.persist(visit);
    }

    Optional<Visit> find(UUID id) {
        return Optional.ofNullable(em.find(Visit.class, id));
    }

    Visit get(UUID id, UUID accountId) {
        return find(id).filter(visit -> visit.getAccountId().equals(accountId)).orElseThrow(NotFound::new);
    }

    /** Those that still open something, the last one seen first. */
    List<VisitRow> listOpen(UUID accountId, Instant seenSince, Instant startedSince) {
        return em.createQuery("""
                        select new fr.passerelle.base.account.VisitRow(v.id, v.device, v.address, v.startedAt, v.seenAt)
                        from Visit v join Account a on a.id = v.accountId and a.securityStamp = v.securityStamp
                        where v.accountId = :account and v.endedAt is null and v.seenAt >= :seen and v.startedAt >= :started
                        order by v.seenAt desc, v.id
                        """, VisitRow.class)
                .setParameter("account", accountId)
                .setParameter("seen", seenSince)
                .setParameter("started", startedSince)
                .setMaxResults(50)
                .getResultList();
    }

    public int deleteSeenBefore(Instant limit) {
        return em.createQuery("delete from Visit v where v.seenAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
