package fr.passerelle.web.admin.platform;

import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.rule.RuleParameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One rule with the value of today and those to come, in order.
 *
 * @param now null while the rule is not in force yet
 */
public record RuleLine(RuleCode code, RuleParameter now, List<RuleParameter> next) {
    static RuleLine of(RuleCode code, List<RuleParameter> values, LocalDate today) {
        Comparator<RuleParameter> byDay = Comparator.comparing(RuleParameter::getValidFrom);
        return new RuleLine(
                code,
                values.stream()
                        .filter(value -> !value.getValidFrom().isAfter(today))
                        .max(byDay)
                        .orElse(null),
                values.stream()
                        .filter(value -> value.getValidFrom().isAfter(today))
                        .sorted(byDay)
                        .toList());
    }
}
