package fr.passerelle.base.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class MandateRepository {
    @PersistenceContext
    private EntityManager em;

    void add(Mandate mandate) {
        em.persist(mandate);
    }

    void remove(Mandate mandate) {
        em.remove(mandate);
    }

    public List<Mandate> listOfAccount(UUID accountId) {
        return em.createQuery("select m from Mandate m where m.account.id = :account", Mandate.class)
                .setParameter("account", accountId)
                .setMaxResults(500)
                .getResultList();
    }

    List<Mandate> listOfOrganisation(UUID organisationId) {
        return em.createQuery("""
                        select m from Mandate m join fetch m.account
                        where m.organisationId = :organisation order by m.since, m.id
                        """, Mandate.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(500)
                .getResultList();
    }

    /** All mandates of the organisation, locked: two signatories who leave at once wait for each other. */
    List<Mandate> lockOfOrganisation(UUID organisationId) {
        return em.createQuery(
                        "select m from Mandate m where m.organisationId = :organisation order by m.id", Mandate.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Mandate> find(UUID accountId, UUID organisationId) {
        return em.createQuery(
                        "select m from Mandate m where m.account.id = :account and m.organisationId = :organisation",
                        Mandate.class)
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }
}
