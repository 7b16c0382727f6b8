package fr.passerelle.agreement;

import fr.passerelle.base.audit.AuditSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How the journal calls what this package keeps. */
@ApplicationScoped
class AgreementAuditNames implements AuditSubjects {
    @Override
    public Map<Class<?>, String> labels() {
        return Map.of(Agreement.class, "reference");
    }
}
