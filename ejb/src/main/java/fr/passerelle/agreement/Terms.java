package fr.passerelle.agreement;

import fr.passerelle.agreement.schedule.PaymentPlan;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.shared.RuleViolation;
import java.util.List;

/**
 * What the preparer of an agreement decides.
 *
 * @param paymentPlan null for the usual one (80/20, or 50/30/20)
 * @param clauses optional clauses, each with its target, which may still be empty
 */
public record Terms(
        Period period,
        PaymentPlan paymentPlan,
        InKind inKind,
        AgreementOptions circumstances,
        List<ChosenClause> clauses) {
    public Terms {
        if (period == null) {
            throw RuleViolation.onField("period", "period.missing");
        }
        inKind = inKind == null ? InKind.NONE : inKind;
        circumstances = circumstances == null ? new AgreementOptions() : circumstances;
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        if (clauses.stream().map(ChosenClause::getCode).distinct().count() != clauses.size()) {
            throw RuleViolation.onField("clauses", "agreement.clauseTwice");
        }
    }

    public Terms choosing(List<ChosenClause> others) {
        return new Terms(period, paymentPlan, inKind, circumstances, others);
    }

    /** Only a period: the usual plan, money alone, no optional clause. */
    public static Terms of(Period period) {
        return new Terms(period, null, null, null, null);
    }
}
