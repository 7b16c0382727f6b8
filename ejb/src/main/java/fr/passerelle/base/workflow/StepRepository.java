package fr.passerelle.base.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

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
}
