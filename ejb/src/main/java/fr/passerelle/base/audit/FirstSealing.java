package fr.passerelle.base.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Rows from before facts were sealed get their first sealed line, once, before anybody is served. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstSealing {
    @Inject
    private SealingLots lots;

    /** In lots, each a transaction of its own: what a stop leaves is sealed at the next start. */
    public void run() {
        if (lots.begin()) {
            lots.kinds().forEach(this::seal);
            lots.end();
        }
    }

    private void seal(SealedFacts kind) {
        int first = 0;
        int met = lots.seal(kind, first);
        while (met > 0) {
            first += met;
            met = lots.seal(kind, first);
        }
    }
}
