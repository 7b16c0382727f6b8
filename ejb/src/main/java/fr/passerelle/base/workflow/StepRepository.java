package fr.passerelle.base.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StepRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Step step) {
        em.persist(step);
    }

    List<Step> list(String subjectType, UUID subjectId) {
        return em.createQuery("""
                        select s from Step s where s.subjectType = :type and s.subjectId = :id
                        order by s.at, s.id
                        """, Step.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(500)
                .getResultList();
    }
}
