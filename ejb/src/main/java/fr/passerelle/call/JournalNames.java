package fr.passerelle.call;

import fr.passerelle.platform.AuditSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How the journal calls what this package keeps. */
@ApplicationScoped
class JournalNames implements AuditSubjects {
    @Override
    public Map<String, String> labels() {
        return Map.of("ProjectCall", "reference");
    }
}
