package fr.passerelle.base.rule;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The rules that the law or a deliberation may change, by code and by day. */
@Stateless
@PermitAll
public class RuleParameters {
    @Inject
    private RuleParameterRepository parameters;

    /** Every rule in force that day, in one query. */
    public DayRules on(LocalDate day) {
        return new DayRules(day, parameters.figures(day));
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RuleParameter> list() {
        return parameters.list();
    }

    /** The values of one rule, the last one first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RuleParameter> history(RuleCode code) {
        List<RuleParameter> values = parameters.history(code);
        if (values.isEmpty()) {
            throw new NotFound();
        }
        return values;
    }
}
