package fr.passerelle.application;

import fr.passerelle.base.audit.AuditSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How the journal calls what this package keeps. */
@ApplicationScoped
class ApplicationAuditNames implements AuditSubjects {
    @Override
    public Map<Class<?>, String> labels() {
        return Map.of(Application.class, "reference");
    }
}
