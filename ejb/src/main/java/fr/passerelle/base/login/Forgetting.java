package fr.passerelle.base.login;

import fr.passerelle.base.account.AccessTokenRepository;
import fr.passerelle.base.account.VisitRepository;
import fr.passerelle.base.limit.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Drops what has served: addresses of attempts after a day, links and sessions a month after their end. */
@ApplicationScoped
public class Forgetting {
    private static final Duration ATTEMPTS = Duration.ofHours(24);
    private static final Duration LINKS = Duration.ofDays(30);

    @Inject
    private Limits limits;

    @Inject
    private VisitRepository visits;

    @Inject
    private AccessTokenRepository tokens;

    @Inject
    private Clock clock;

    /** How many rows went. */
    public int forget() {
        return limits.forgetBefore(clock.instant().minus(ATTEMPTS))
                + visits.deleteSeenBefore(clock.instant().minus(LINKS))
                + tokens.deleteExpiredBefore(clock.instant().minus(LINKS));
    }
}
