package fr.passerelle.testing;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.once.OperationContext;
import fr.passerelle.base.seen.Marks;
import fr.passerelle.base.seen.Seen;
import jakarta.enterprise.inject.se.SeContainer;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The running business, made once for all tests of the JVM; its data is fresh for each test. */
public final class House implements BeforeEachCallback {
    private static SeContainer container;

    @Override
    public void beforeEach(ExtensionContext context) {
        start();
        TestDatabase.get().wipe();
        TestClock.reset();
        Heard.reset();
        run(GivenActors.ANYBODY, () -> get(Seen.class).use(Marks.NONE));
    }

    private static synchronized SeContainer start() {
        if (container == null) {
            TestDatabase.get();
            container = new Weld()
                    .addServices(new TestTransactions.Services())
                    .addExtension(new ServerParts())
                    .initialize();
        }
        return container;
    }

    /** The bean of this type, as a page would get it injected. */
    public static <T> T get(Class<T> type) {
        return start().select(type).get();
    }

    /** Calls as this actor, in one request without transaction: services open their own. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return get(CurrentActor.class).call(actor, work);
    }

    /** As the product itself, while it does this. */
    public static <T> T as(Act act, Supplier<T> work) {
        return get(CurrentActor.class).call(act, work);
    }

    public static void run(Act act, Runnable work) {
        get(CurrentActor.class).run(act, work);
    }

    public static void run(Actor actor, Runnable work) {
        get(CurrentActor.class).run(actor, work);
    }

    /** As {@link #as}, for one operation that the client named: the same name again must not do the work again. */
    public static <T> T as(Actor actor, UUID operation, Supplier<T> work) {
        return as(actor, () -> {
            get(OperationContext.class).use(operation);
            return work.get();
        });
    }

    public static void fire(Object event) {
        start().getBeanManager().getEvent().fire(event);
    }

    /** Runs the work as {@link GivenActors#ANYBODY} in one transaction: to prepare or to look at stored data. */
    public static <T> T inTransaction(Supplier<T> work) {
        return as(GivenActors.ANYBODY, () -> TestTransactions.required(work));
    }

    public static void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
