package fr.passerelle.platform;

import fr.passerelle.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutboxRepository {
    @PersistenceContext
    private EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    OutboxMail get(UUID id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id)).orElseThrow(NotFound::new);
    }

    List<OutboxMail> list(int first, int size) {
        return em.createQuery("select m from OutboxMail m order by m.createdAt desc, m.id desc", OutboxMail.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}
