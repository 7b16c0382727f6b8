package fr.passerelle.base.once;

import fr.passerelle.base.access.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A click sent twice: what it asked is done, and its own doing is no change that somebody else made meanwhile. */
@Stateless
@PermitAll
public class Repeats {
    @Inject
    private OperationContext context;

    @Inject
    private OperationRepository operations;

    @Inject
    private CurrentActor actor;

    /** Whether the operation of this request was already done by the same person. */
    public boolean isRepeat() {
        UUID account = actor.get().accountId();
        return context.id().filter(id -> operations.knows(account, id)).isPresent();
    }
}
