package fr.passerelle.base.seen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** For a step that writes nothing yet, as the look before the confirmation. */
@Stateless
@PermitAll
public class SeenPages {
    @Inject
    private Seen seen;

    /** @throws fr.passerelle.base.shared.StaleVersion when something that the page showed changed since */
    public void requireSame() {
        seen.requireSame();
    }
}
