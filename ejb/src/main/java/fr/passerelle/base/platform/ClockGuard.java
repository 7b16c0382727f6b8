package fr.passerelle.base.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Refuses to start when this machine and the database disagree on the time: deadlines and stamps would be unfair. */
@ApplicationScoped
public class ClockGuard {
    private static final Duration TOLERATED = Duration.ofSeconds(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public void requireAgreement() {
        Instant before = clock.instant();
        Instant database = (Instant)
                em.createNativeQuery("select current_timestamp", Instant.class).getSingleResult();
        Instant after = clock.instant();
        if (database.isBefore(before.minus(TOLERATED)) || database.isAfter(after.plus(TOLERATED))) {
            throw new IllegalStateException("the clocks of the server (" + after + ") and of the database (" + database
                    + ") differ by more than two seconds: set the time (NTP), then start again");
        }
    }
}
