package fr.passerelle.base.rule;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.Rate;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rules that the law or a deliberation may change, by code and by day. An unknown code is a broken program. */
@Stateless
@PermitAll
public class RuleParameters {
    @Inject
    private RuleParameterRepository parameters;

    /** The figure in force that day, as stored. */
    public BigDecimal number(String code, LocalDate date) {
        return parameters
                .figure(code, date)
                .orElseThrow(() -> new IllegalStateException("no rule parameter " + code + " on " + date));
    }

    /** An amount in euros. */
    public Money amount(String code, LocalDate date) {
        return Money.of(number(code, date));
    }

    /** A percentage, stored as 30 for 30 %. */
    public Rate rate(String code, LocalDate date) {
        return new Rate(number(code, date));
    }

    public int days(String code, LocalDate date) {
        return number(code, date).intValueExact();
    }

    public int months(String code, LocalDate date) {
        return number(code, date).intValueExact();
    }

    public long count(String code, LocalDate date) {
        return number(code, date).longValueExact();
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RuleParameter> list() {
        return parameters.list();
    }

    /** The values of one rule, the last one first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<RuleParameter> history(String code) {
        List<RuleParameter> values = parameters.history(code);
        if (values.isEmpty()) {
            throw new NotFound();
        }
        return values;
    }
}
