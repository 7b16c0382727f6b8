package fr.passerelle.base.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Table {@code operation}: written by statements, never an entity, because the insert itself decides who is first. */
@ApplicationScoped
public class OperationRepository {
    /** What an operation was asked, and what it answered. */
    record Stored(String payload, String outcome) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** True for the first call; a concurrent one waits here until the first has committed or given up. */
    boolean claim(OperationKey key, String payload) {
        return bind(em.createNativeQuery("""
                                        insert into operation (account_id, action, operation_id, payload, started_at)
                                        values (:account, :action, :operation, :payload, :now)
                                        on conflict do nothing
                                        """), key)
                        .setParameter("payload", payload)
                        .setParameter("now", OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    /** Whether this person already had something done under this identifier. */
    boolean knows(UUID accountId, UUID operationId) {
        return !em.createNativeQuery(
                        "select 1 from operation where account_id = :account and operation_id = :operation")
                .setParameter("account", accountId)
                .setParameter("operation", operationId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void complete(OperationKey key, String outcome) {
        bind(em.createNativeQuery("""
                                update operation set outcome = :outcome
                                where account_id = :account and action = :action and operation_id = :operation
                                """), key).setParameter("outcome", outcome).executeUpdate();
    }

    Stored get(OperationKey key) {
        Object[] row = (Object[]) bind(em.createNativeQuery("""
                                select payload, outcome from operation
                                where account_id = :account and action = :action and operation_id = :operation
                                """), key).getSingleResult();
        return new Stored((String) row[0], (String) row[1]);
    }

    public int deleteBefore(Instant limit) {
        return em.createNativeQuery("delete from operation where started_at < :limit")
                .setParameter("limit", limit.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Query bind(Query query, OperationKey key) {
        return query.setParameter("account", key.accountId())
                .setParameter("action", key.action())
                .setParameter("operation", key.operationId());
    }
}
