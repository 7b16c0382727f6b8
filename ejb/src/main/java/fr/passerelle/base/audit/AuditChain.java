package fr.passerelle.base.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Chains the facts of a transaction just before it commits, so that the one lock of the chain is held for the shortest
 * time. A session bean on purpose: when the chain cannot be written, the container rolls the whole work back.
 */
@Stateless
@PermitAll
public class AuditChain {
    @Inject
    private AuditRepository audit;

    @Inject
    private FactsOfObjects facts;

    public void append(@Observes(during = TransactionPhase.BEFORE_COMPLETION) AuditFact fact) {
        audit.append(List.of(new AuditRepository.Line(fact, facts.hash(fact.objectType(), fact.objectId()))));
    }
}
