package fr.passerelle.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that everybody injects: {@code @Inject Clock clock}. Its dates are those of Paris. */
@ApplicationScoped
class Clocks {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    Clock clock() {
        return Clock.system(PARIS);
    }
}
