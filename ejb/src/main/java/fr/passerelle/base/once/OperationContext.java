package fr.passerelle.base.once;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The identifier that the client gave to this operation (hidden field {@code op}, header {@code X-Operation}); the same
 * after a double click, a refresh or a retry. Without one, work simply runs.
 */
@RequestScoped
public class OperationContext {
    private UUID id;
    private boolean entered;

    public void use(UUID clientMadeId) {
        id = clientMadeId;
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** Whether this is the outermost guarded call of the request; what it calls in turn is part of it. */
    boolean enter() {
        boolean first = !entered;
        entered = true;
        return first;
    }

    void leave() {
        entered = false;
    }
}
