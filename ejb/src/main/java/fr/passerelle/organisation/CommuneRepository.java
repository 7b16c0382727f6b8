package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class CommuneRepository {
    @PersistenceContext
    private EntityManager em;

    List<Commune> list() {
        return em.createQuery("select c from Commune c order by c.name", Commune.class)
                .setMaxResults(200)
                .getResultList();
    }

    /** The commune where a seat says it is; null outside the métropole. */
    Commune of(Seat seat) {
        if (seat.communeCode() == null) {
            return null;
        }
        Commune commune = em.find(Commune.class, seat.communeCode());
        if (commune == null) {
            throw RuleViolation.onField("commune", "organisation.commune");
        }
        return commune;
    }
}
