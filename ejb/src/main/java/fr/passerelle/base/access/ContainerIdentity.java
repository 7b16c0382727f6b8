package fr.passerelle.base.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** The one place that speaks to the server's security domain: who is signed in, and acting as somebody for a while. */
@ApplicationScoped
public class ContainerIdentity {
    /** The login of the signed-in caller; empty for a visitor. */
    public Optional<String> login() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain == null) {
            return Optional.empty();
        }
        SecurityIdentity identity = domain.getCurrentSecurityIdentity();
        return identity.isAnonymous()
                ? Optional.empty()
                : Optional.of(identity.getPrincipal().getName());
    }

    /** Runs the work with the roles of the actor, so that {@code @RolesAllowed} holds for jobs as for people. */
    <T> T call(Actor actor, Supplier<T> work) {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain == null) {
            return work.get();
        }
        return domain.createAdHocIdentity(actor.login())
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(actor.roleNames())))
                .runAsSupplier(work);
    }
}
