package fr.passerelle.base.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RuleParameterRepository {
    @PersistenceContext
    private EntityManager em;

    void add(RuleParameter parameter) {
        em.persist(parameter);
    }

    void remove(RuleParameter parameter) {
        em.remove(parameter);
    }

    Optional<BigDecimal> figure(String code, LocalDate date) {
        return em.createQuery("""
                        select p.figure from RuleParameter p
                        where p.code = :code and p.validFrom <= :date
                        order by p.validFrom desc
                        """, BigDecimal.class)
                .setParameter("code", code)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The values of one rule, the last one first. */
    List<RuleParameter> history(String code) {
        return em.createQuery(
                        "select p from RuleParameter p where p.code = :code order by p.validFrom desc",
                        RuleParameter.class)
                .setParameter("code", code)
                .setMaxResults(200)
                .getResultList();
    }

    List<RuleParameter> list() {
        return em.createQuery("select p from RuleParameter p order by p.code, p.validFrom", RuleParameter.class)
                .setMaxResults(1000)
                .getResultList();
    }
}
