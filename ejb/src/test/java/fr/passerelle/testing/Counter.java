package fr.passerelle.testing;

import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A service for tests of the platform itself: it counts in the audit log what it really did. */
@Stateless
@PermitAll
public class Counter {
    @Inject
    private AuditLog audit;

    @Once
    public UUID create(String what) {
        UUID id = Ids.next();
        audit.record("counted", new Subject(Counter.class, id), what);
        if (what.equals("refused")) {
            throw new RuleViolation("counter.refused");
        }
        return id;
    }

    @Once
    public void twice(String what) {
        create(what);
        create(what + " again");
    }

    public void note(String what) {
        audit.record("noted", new Subject(Counter.class, null), what);
    }

    /** Slow enough for another call to arrive meanwhile. */
    @Once
    public UUID slowly(String what) throws InterruptedException {
        UUID id = create(what);
        Thread.sleep(150);
        return id;
    }

    /** How many times the work was done. */
    public static int count() {
        return TestDatabase.get()
                .query("select seq from audit_entry where action = 'counted'")
                .size();
    }
}
