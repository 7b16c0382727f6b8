package fr.passerelle.base.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** The last figure of each rule that is in force that day. */
    Map<RuleCode, BigDecimal> figures(LocalDate day) {
        return em.createQuery("""
                        select p from RuleParameter p
                        where p.validFrom = (
                            select max(q.validFrom) from RuleParameter q where q.code = p.code and q.validFrom <= :day)
                        """, RuleParameter.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(RuleParameter::getCode, RuleParameter::getFigure));
    }

    /** The values of one rule, the last one first. */
    List<RuleParameter> history(RuleCode code) {
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
