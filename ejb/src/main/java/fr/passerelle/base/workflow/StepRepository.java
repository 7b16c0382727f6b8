package fr.passerelle.base.workflow;

import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class StepRepository {
    private static final int LONGEST_HISTORY = 500;

    @PersistenceContext
    private EntityManager em;

    void add(Step step) {
        em.persist(step);
    }

    void add(Remark remark) {
        em.persist(remark);
    }

    List<Step> list(String subjectType, UUID subjectId) {
        return em.createQuery("""
                        select s from Step s where s.subjectType = :type and s.subjectId = :id
                        order by s.at, s.id
                        """, Step.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }

    List<Remark> listRemarks(String subjectType, UUID subjectId) {
        return em.createQuery("""
                        select r from Remark r where r.subjectType = :type and r.subjectId = :id
                        order by r.at, r.id
                        """, Remark.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(LONGEST_HISTORY)
                .getResultList();
    }

    /** What this person did, the latest first. */
    List<Holding> heldOf(UUID accountId) {
        return Stream.of(Map.entry(Step.class, "action"), Map.entry(Remark.class, "matter"))
                .flatMap(kind -> em.createQuery(
                                "select t.at, t.subjectType, t.subjectId, t." + kind.getValue() + " from "
                                        + kind.getKey().getSimpleName()
                                        + " t where t.actorId = :account order by t.at desc",
                                Tuple.class)
                        .setParameter("account", accountId)
                        .setMaxResults(5_000)
                        .getResultStream())
                .map(row -> new Holding(
                        HoldingKind.STEP,
                        row.get(0, Instant.class),
                        row.get(1, String.class) + " " + row.get(2),
                        row.get(3, String.class)))
                .toList();
    }
}
