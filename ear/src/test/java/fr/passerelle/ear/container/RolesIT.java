package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Role;
import fr.passerelle.ear.Deployed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;

/** The container itself refuses: our annotations are not decoration, and nothing that they name is left out. */
@Deployed
class RolesIT {
    private static final List<Actor> CALLERS = Stream.concat(
                    Stream.of(Actor.ANONYMOUS),
                    Arrays.stream(Role.values())
                            .map(role -> new Actor(
                                    new UUID(7, role.ordinal()), "caller", role.name(), Set.of(role), Map.of())))
            .toList();

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Applications applications;

    @Test
    void everyMethodOfEveryServiceRefusesWhomItDoesNotName() throws NamingException, ClassNotFoundException {
        List<String> open = new ArrayList<>();
        int refusals = 0;
        for (Service service : Service.all()) {
            for (Method method : service.methods()) {
                for (Actor caller : CALLERS) {
                    if (!service.allows(method, caller)) {
                        refusals++;
                        if (!isRefused(service, method, caller)) {
                            open.add(caller.name() + " calls " + method);
                        }
                    }
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(refusals).isGreaterThan(1_000);
    }

    @Test
    void letsThroughWhomAMethodNames() {
        Actor instructor = Colleague.INSTRUCTOR.actor();
        assertThat(currentActor.call(instructor, () -> applications.count(ApplicationFilter.all())))
                .isPositive();
    }

    private boolean isRefused(Service service, Method method, Actor caller) {
        return catchThrowable(() -> currentActor.run(caller, () -> {
                    try {
                        service.call(method);
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Throwable other) {
                        throw new IllegalStateException(other);
                    }
                }))
                instanceof EJBAccessException;
    }
}
