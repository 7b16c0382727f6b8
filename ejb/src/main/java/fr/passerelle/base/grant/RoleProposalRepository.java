package fr.passerelle.base.grant;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoleProposalRepository {
    private static final String OPEN = """
            select p from RoleProposal p
            where p.state in (fr.passerelle.base.grant.RoleProposalState.WAITING,
                fr.passerelle.base.grant.RoleProposalState.APPROVED)
            """;

    @PersistenceContext
    private EntityManager em;

    void add(RoleProposal proposal) {
        em.persist(proposal);
    }

    /** Held until the transaction ends: two administrators never close it at once. */
    RoleProposal lock(UUID id) {
        return Optional.ofNullable(em.find(RoleProposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What is not decided or not in force yet, the oldest first. */
    List<RoleProposal> listOpen() {
        return em.createQuery(OPEN + " order by p.proposedAt, p.id", RoleProposal.class)
                .setMaxResults(200)
                .getResultList();
    }

    List<RoleProposal> listOpen(UUID accountId) {
        return em.createQuery(OPEN + " and p.accountId = :account order by p.proposedAt, p.id", RoleProposal.class)
                .setParameter("account", accountId)
                .setMaxResults(200)
                .getResultList();
    }
}
