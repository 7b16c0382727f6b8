package fr.passerelle.base.mail;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class OutboxRepository {
    @PersistenceContext
    private EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    OutboxMail get(UUID id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id)).orElseThrow(NotFound::new);
    }

    /** The latest first; every state when {@code state} is null. */
    List<OutboxRow> list(MailState state, int first, int size) {
        return em.createQuery("""
                        select new fr.passerelle.base.mail.OutboxRow(m.id, m.recipient, m.subject, m.state,
                            m.createdAt, m.sentAt, j.attempts, j.failure)
                        from OutboxMail m left join Job j on j.kind = :kind and j.key = cast(m.id as String)
                        where m.state in (:states)
                        order by m.createdAt desc, m.id desc
                        """, OutboxRow.class)
                .setParameter("kind", MailJob.KIND)
                .setParameter("states", states(state))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(MailState state) {
        return em.createQuery("select count(m) from OutboxMail m where m.state in (:states)", Long.class)
                .setParameter("states", states(state))
                .getSingleResult();
    }

    private static List<MailState> states(MailState one) {
        return one == null ? List.of(MailState.values()) : List.of(one);
    }
}
