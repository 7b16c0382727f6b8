package fr.passerelle.clause;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class ClauseRepository {
    private static final int MOST = 500;
    private static final String IN_FORCE = """
            v.validFrom = (select max(w.validFrom) from ClauseVersion w where w.clause = c and w.validFrom <= :day)
            """;

    @PersistenceContext
    private EntityManager em;

    void add(ClauseVersion version) {
        em.persist(version);
    }

    /** The texts in force that day, in the order of an agreement. */
    List<ClauseVersion> inForce(LocalDate day) {
        return em.createQuery(
                        "select v from ClauseVersion v join fetch v.clause c where " + IN_FORCE
                                + " order by c.article, c.place",
                        ClauseVersion.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ClauseRow> list(LocalDate day) {
        return em.createQuery("""
                        select new fr.passerelle.clause.ClauseRow(
                            c.id, c.code, c.family, c.article, c.title, c.titleEn, v.validFrom)
                        from ClauseVersion v join v.clause c where
                        """ + IN_FORCE + " order by c.article, c.place", ClauseRow.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The versions of one clause, the last one first. */
    List<ClauseVersion> history(String code) {
        return em.createQuery("""
                        select v from ClauseVersion v join fetch v.clause c where c.code = :code
                        order by v.validFrom desc
                        """, ClauseVersion.class)
                .setParameter("code", code)
                .setMaxResults(MOST)
                .getResultList();
    }

    ClauseVersion latest(String code) {
        return history(code).stream().findFirst().orElseThrow(NotFound::new);
    }
}
