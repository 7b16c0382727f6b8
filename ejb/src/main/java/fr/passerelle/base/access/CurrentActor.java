package fr.passerelle.base.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Who acts now: the person signed in to this request, or the actor that the product plays (an {@link Act} of
 * its own, a named person for demonstration data or a batch), or {@link Actor#ANONYMOUS}.
 */
@ApplicationScoped
public class CurrentActor {
    private static final ThreadLocal<Deque<Actor>> PLAYED = ThreadLocal.withInitial(ArrayDeque::new);

    @Inject
    private SignedInActor signedIn;

    @Inject
    private ContainerIdentity container;

    @Inject
    private RequestContextController requestContext;

    public Actor get() {
        Actor played = PLAYED.get().peek();
        if (played != null) {
            return played;
        }
        try {
            return signedIn.get();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Actor.ANONYMOUS;
        }
    }

    /** The product does this by itself, with what the act may do. */
    public void run(Act act, Runnable work) {
        run(act.actor(), work);
    }

    /** As {@link #run(Act, Runnable)}, with a result. */
    public <T> T call(Act act, Supplier<T> work) {
        return call(act.actor(), work);
    }

    /** Runs the work as this actor, roles included, in a request context of its own when there is none. */
    public void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return null;
        });
    }

    /** As {@link #run(Actor, Runnable)}, with a result. */
    public <T> T call(Actor actor, Supplier<T> work) {
        boolean activated = requestContext.activate();
        PLAYED.get().push(actor);
        try {
            return container.call(actor, work);
        } finally {
            PLAYED.get().pop();
            if (activated) {
                requestContext.deactivate();
            }
        }
    }
}
