package fr.passerelle.base.seen;

import fr.passerelle.base.shared.Persistent;
import fr.passerelle.base.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import java.util.Optional;
import java.util.UUID;

/** Reads by its kind whatever a page may have shown. */
@ApplicationScoped
class SeenRepository {
    @PersistenceContext
    private EntityManager em;

    void requireSame(Marks marks) {
        for (Marks.Mark mark : marks.all()) {
            Persistent now = find(mark).orElseThrow(StaleVersion::new);
            now.requireVersion(mark.version());
        }
    }

    /** After the work, which may have changed some of them itself: did nobody else meanwhile? */
    void requireStillOurs(Marks marks) {
        if (marks.all().isEmpty()) {
            return;
        }
        em.flush();
        for (Marks.Mark mark : marks.all()) {
            find(mark).ifPresent(ours -> ours.requireVersion(stored(ours.getClass(), mark.id())));
        }
    }

    private long stored(Class<? extends Persistent> type, UUID id) {
        CriteriaBuilder criteria = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<? extends Persistent> row = query.from(type);
        query.select(row.get("version")).where(criteria.equal(row.get("id"), id));
        return em.createQuery(query).getResultStream().findFirst().orElseThrow(StaleVersion::new);
    }

    private Optional<Persistent> find(Marks.Mark mark) {
        return em.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(mark.kind()))
                .map(EntityType::getJavaType)
                .filter(Persistent.class::isAssignableFrom)
                .findFirst()
                .map(type -> (Persistent) em.find(type, mark.id()));
    }
}
