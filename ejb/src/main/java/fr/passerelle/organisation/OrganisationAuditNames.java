package fr.passerelle.organisation;

import fr.passerelle.base.audit.AuditSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How the journal calls what this package keeps. */
@ApplicationScoped
class OrganisationAuditNames implements AuditSubjects {
    @Override
    public Map<Class<?>, String> labels() {
        return Map.of(Organisation.class, "name");
    }
}
