package fr.passerelle.committee;

import fr.passerelle.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommitteeRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Decision get(UUID decisionId) {
        Decision decision = em.find(Decision.class, decisionId);
        if (decision == null) {
            throw new NotFound();
        }
        return decision;
    }

    Optional<Decision> findDecision(UUID applicationId) {
        return em.createQuery("from Decision d where d.applicationId = :id", Decision.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<CommitteeOpinion> listOpinions(UUID applicationId) {
        return em.createQuery(
                        "from CommitteeOpinion o where o.applicationId = :id order by o.meetingDate desc, o.id desc",
                        CommitteeOpinion.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
