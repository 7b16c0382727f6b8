package fr.passerelle.organisation.bank;

import fr.passerelle.base.audit.AuditSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The journal calls a bank account by its organisation, never by its number. */
@ApplicationScoped
class BankAuditNames implements AuditSubjects {
    @Override
    public Map<Class<?>, String> labels() {
        return Map.of(BankAccount.class, "organisation.name");
    }
}
