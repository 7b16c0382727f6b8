package fr.passerelle.organisation;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.privacy.Holding;
import fr.passerelle.base.privacy.HoldingKind;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
public class OrganisationRepository {
    private static final int MOST = 500;
    private static final String ROW = """
            select new fr.passerelle.organisation.OrganisationRow(o.id, o.name, o.acronym, o.siret, o.kind,
                o.inclusionStatus, o.address.city, o.confirmedAt)
            from Organisation o
            """;
    private static final String FILTER = """
             and (:kind is null or o.kind = :kind)
            and (:unconfirmedOnly = false or o.confirmedAt is null)
            """;

    @PersistenceContext
    private EntityManager em;

    void add(Organisation organisation) {
        em.persist(organisation);
        settle();
    }

    /** Writes now what changed: of two people who register one SIRET at once, the second meets the unique key here. */
    void settle() {
        try {
            em.flush();
        } catch (ConstraintViolationException taken) {
            throw RuleViolation.onField("siret", "organisation.known");
        }
    }

    /** The organisation, if it is within the reach of this actor. */
    public Organisation get(UUID id, Actor actor) {
        actor.requireReach(id);
        Organisation organisation = em.find(Organisation.class, id);
        if (organisation == null) {
            throw new NotFound();
        }
        return organisation;
    }

    Optional<Organisation> find(Siret siret) {
        return em.createQuery("select o from Organisation o where o.siret = :siret", Organisation.class)
                .setParameter("siret", siret)
                .getResultStream()
                .findFirst();
    }

    List<OrganisationRow> list(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW + " where o.id in :ids order by o.name, o.id", OrganisationRow.class)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<OrganisationRow> list(OrganisationFilter filter, int first, int size) {
        return filtered(ROW + where(filter) + " order by o.name, o.id", OrganisationRow.class, filter)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, MOST))
                .getResultList();
    }

    long count(OrganisationFilter filter) {
        return filtered("select count(o) from Organisation o " + where(filter), Long.class, filter)
                .getSingleResult();
    }

    private static String where(OrganisationFilter filter) {
        return "where " + filter.sought().in("o.searchText") + FILTER;
    }

    private <T> TypedQuery<T> filtered(String jpql, Class<T> type, OrganisationFilter filter) {
        TypedQuery<T> query = em.createQuery(jpql, type)
                .setParameter("kind", filter.kind())
                .setParameter("unconfirmedOnly", filter.unconfirmedOnly());
        filter.sought().parameters().forEach(query::setParameter);
        return query;
    }

    /** For whom this person acts, the latest first. */
    List<Holding> listMandates(UUID accountId) {
        return em.createQuery("""
                        select m.since, o.name, cast(m.role as String) from Mandate m
                        join Organisation o on o.id = m.organisationId
                        where m.account.id = :account order by m.since desc
                        """, Tuple.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> Holding.of(HoldingKind.MANDATE, row))
                .toList();
    }
}
