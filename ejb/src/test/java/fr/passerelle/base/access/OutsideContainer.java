package fr.passerelle.base.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.function.Supplier;

/** There is no security domain in tests without a server: nobody is signed in, actors are played. */
@Alternative
@Priority(1)
@ApplicationScoped
public class OutsideContainer extends ContainerIdentity {
    @Override
    public Optional<String> login() {
        return Optional.empty();
    }

    @Override
    public <T> T call(Actor actor, Supplier<T> work) {
        return work.get();
    }
}
