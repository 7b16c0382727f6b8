package fr.passerelle.authority;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.once.Once;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.reports.part.Funder;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The métropole as its documents name it: who signs, where to write, which court. Set by the administrator. */
@Stateless
@PermitAll
public class Issuers {
    @Inject
    private IssuerRepository issuers;

    @Inject
    private AuditLog audit;

    /** In force that day. */
    public Funder on(LocalDate day) {
        return issuers.on(day).funder();
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Issuer> list() {
        return issuers.list();
    }

    /** Another signatory or address from a day on; documents already made keep theirs. */
    @Once
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID decide(LocalDate validFrom, Funder funder) {
        if (funder.power().isDelegated() && funder.power().act().isEmpty()) {
            throw RuleViolation.onField("delegationAct", "issuer.delegationAct");
        }
        Issuer issuer = new Issuer(validFrom, funder);
        issuers.add(issuer);
        audit.record("issuer.decided", new Subject(Issuer.class, issuer.getId()), validFrom.toString());
        return issuer.getId();
    }
}
