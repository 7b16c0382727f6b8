package fr.passerelle.testing;

import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Transactions as the container gives them to session beans: joined, new, or none; rolled back by any exception. */
final class TestTransactions {
    private static final ThreadLocal<Deque<Unit>> UNITS = ThreadLocal.withInitial(ArrayDeque::new);
    private static final Unit NONE = new Unit(null);

    private record Unit(EntityManager em, List<Synchronization> synchronizations, boolean[] broken) {
        private Unit(EntityManager em) {
            this(em, new ArrayList<>(), new boolean[1]);
        }
    }

    private TestTransactions() {}

    static EntityManager entityManager() {
        if (!isActive()) {
            throw new IllegalStateException("no transaction: call a service, or House.inTransaction");
        }
        return UNITS.get().peek().em();
    }

    static boolean isActive() {
        Unit unit = UNITS.get().peek();
        return unit != null && unit != NONE;
    }

    static <T> T call(TransactionAttributeType type, Supplier<T> work) {
        return switch (type) {
            case REQUIRES_NEW -> renewed(work);
            case NOT_SUPPORTED, NEVER -> suspended(work);
            case MANDATORY, SUPPORTS -> work.get();
            case REQUIRED -> required(work);
        };
    }

    static <T> T required(Supplier<T> work) {
        if (!isActive()) {
            return renewed(work);
        }
        Unit unit = UNITS.get().peek();
        try {
            return work.get();
        } catch (RuntimeException refused) {
            unit.broken()[0] = true;
            throw refused;
        }
    }

    private static <T> T suspended(Supplier<T> work) {
        UNITS.get().push(NONE);
        try {
            return work.get();
        } finally {
            UNITS.get().pop();
        }
    }

    private static <T> T renewed(Supplier<T> work) {
        Unit unit = new Unit(TestDatabase.get().factory().createEntityManager());
        UNITS.get().push(unit);
        boolean committed = false;
        unit.em().getTransaction().begin();
        try {
            T result = work.get();
            committed = complete(unit);
            return result;
        } finally {
            if (unit.em().getTransaction().isActive()) {
                unit.em().getTransaction().rollback();
            }
            UNITS.get().pop();
            unit.em().close();
            int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
            unit.synchronizations().forEach(synchronization -> synchronization.afterCompletion(status));
        }
    }

    private static boolean complete(Unit unit) {
        for (int i = 0; i < unit.synchronizations().size(); i++) {
            unit.synchronizations().get(i).beforeCompletion();
        }
        if (unit.broken()[0]) {
            throw new IllegalStateException("the transaction was marked for rollback by an exception within it");
        }
        unit.em().getTransaction().commit();
        return true;
    }

    /** Lets transactional observers wait for the end of these transactions. */
    static final class Services implements TransactionServices {
        @Override
        public void registerSynchronization(Synchronization synchronization) {
            UNITS.get().peek().synchronizations().add(synchronization);
        }

        @Override
        public boolean isTransactionActive() {
            return isActive();
        }

        @Override
        public UserTransaction getUserTransaction() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cleanup() {
            UNITS.remove();
        }
    }
}
