package fr.passerelle.base.platform;

import fr.passerelle.base.shared.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everybody injects: {@code @Inject Clock clock}. Its dates are those of Paris. */
@ApplicationScoped
class Clocks {
    @Produces
    Clock clock() {
        return Clock.system(Paris.ZONE);
    }
}
