package fr.passerelle.base.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

@ApplicationScoped
class ThrottleRepository {
    @PersistenceContext
    private EntityManager em;

    /** The counter of this subject, made when new, locked. */
    Throttle lock(Tally subject, Instant now) {
        em.createNativeQuery("""
                        insert into login_throttle (subject, failures, window_start) values (:subject, 0, :now)
                        on conflict do nothing
                        """)
                .setParameter("subject", subject.text())
                .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return em.find(Throttle.class, subject.text(), LockModeType.PESSIMISTIC_WRITE);
    }

    int deleteBefore(Instant limit) {
        return em.createQuery("delete from Throttle t where t.windowStart < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
