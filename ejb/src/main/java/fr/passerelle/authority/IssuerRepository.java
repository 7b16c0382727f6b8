package fr.passerelle.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class IssuerRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Issuer issuer) {
        em.persist(issuer);
    }

    Issuer on(LocalDate day) {
        return em.createQuery(
                        "from Issuer i where i.validFrom <= :day order by i.validFrom desc, i.id desc", Issuer.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no issuer of documents on " + day));
    }

    List<Issuer> list() {
        return em.createQuery("from Issuer i order by i.validFrom desc, i.id desc", Issuer.class)
                .setMaxResults(100)
                .getResultList();
    }
}
