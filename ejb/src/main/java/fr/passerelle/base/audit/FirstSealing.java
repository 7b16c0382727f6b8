package fr.passerelle.base.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Rows from before facts were sealed get their first sealed line, once, before anybody is served. */
@Stateless
@PermitAll
public class FirstSealing {
    @Inject
    private FactsOfObjects facts;

    @Inject
    private AuditLog log;

    /** Does nothing when any line is sealed already. */
    public void run() {
        facts.unsealed().forEach(object -> log.record("facts.sealed", object, ""));
    }
}
