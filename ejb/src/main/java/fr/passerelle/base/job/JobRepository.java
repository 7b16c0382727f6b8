package fr.passerelle.base.job;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class JobRepository {
    @PersistenceContext
    private EntityManager em;

    /** Nothing happens when this (kind, key) is known already. */
    void addOnce(Job job) {
        em.createNativeQuery("""
                        insert into job (id, kind, job_key, payload, due_at, state, attempts)
                        values (:id, :kind, :key, :payload, :dueAt, :waiting, 0)
                        on conflict do nothing
                        """)
                .setParameter("id", job.getId())
                .setParameter("kind", job.getKind())
                .setParameter("key", job.getKey())
                .setParameter("payload", job.getPayload())
                .setParameter("dueAt", utc(job.getDueAt()))
                .setParameter("waiting", JobState.WAITING.name())
                .executeUpdate();
    }

    /** The next due job that nobody holds, locked until the end of the transaction. */
    Optional<Job> lockNext(Collection<String> kinds, Instant now) {
        List<?> ids = em.createNativeQuery("""
                        select id from job
                        where state = :waiting and due_at <= :now and kind in (:kinds)
                          and (leased_until is null or leased_until < :now)
                        order by due_at, id
                        fetch first 1 rows only
                        for update skip locked
                        """, UUID.class)
                .setParameter("now", utc(now))
                .setParameter("waiting", JobState.WAITING.name())
                .setParameter("kinds", kinds)
                .getResultList();
        return ids.stream().findFirst().map(id -> get((UUID) id));
    }

    Job get(UUID id) {
        return Optional.ofNullable(em.find(Job.class, id)).orElseThrow(NotFound::new);
    }

    public long count(String kind, JobState state) {
        return em.createQuery("select count(j) from Job j where j.kind = :kind and j.state = :state", Long.class)
                .setParameter("kind", kind)
                .setParameter("state", state)
                .getSingleResult();
    }

    public long count(JobState state) {
        return em.createQuery("select count(j) from Job j where j.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    List<JobCount> countByKind() {
        return em.createQuery("""
                        select new fr.passerelle.base.job.JobCount(j.kind,
                            sum(case when j.state = :waiting then 1 else 0 end),
                            sum(case when j.state = :done then 1 else 0 end),
                            sum(case when j.state = :failed then 1 else 0 end))
                        from Job j group by j.kind order by j.kind
                        """, JobCount.class)
                .setParameter("waiting", JobState.WAITING)
                .setParameter("done", JobState.DONE)
                .setParameter("failed", JobState.FAILED)
                .getResultList();
    }

    Optional<Job> find(String kind, String key) {
        return em.createQuery("select j from Job j where j.kind = :kind and j.key = :key", Job.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<Job> listFailed(int size) {
        return em.createQuery("select j from Job j where j.state = :failed order by j.dueAt desc", Job.class)
                .setParameter("failed", JobState.FAILED)
                .setMaxResults(size)
                .getResultList();
    }

    public int deleteDoneBefore(Instant limit) {
        return em.createQuery("delete from Job j where j.state = :done and j.doneAt < :limit")
                .setParameter("done", JobState.DONE)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
