package fr.passerelle.base.rule;

import fr.passerelle.base.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RuleProposalRepository {
    @PersistenceContext
    private EntityManager em;

    void add(RuleProposal proposal) {
        em.persist(proposal);
    }

    /** The proposal, holding its row until the transaction ends: two people cannot decide on one proposal at once. */
    RuleProposal lock(UUID id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(RuleProposal.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** What waits for a second administrator, the oldest first. */
    List<RuleProposal> listWaiting() {
        return em.createQuery("""
                        select p from RuleProposal p
                        where p.state = fr.passerelle.base.rule.ProposalState.WAITING
                        order by p.proposedAt, p.id
                        """, RuleProposal.class).setMaxResults(200).getResultList();
    }
}
