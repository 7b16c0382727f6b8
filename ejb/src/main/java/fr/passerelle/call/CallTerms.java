package fr.passerelle.call;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.organisation.OrganisationKind;
import java.util.List;
import java.util.UUID;

/**
 * Who may apply and how much may be given. {@code ceilingAmount} and {@code ceilingRate} may be null (no such limit);
 * {@code maxYears} is 1 for a single-year call; {@code volunteeringCounted} adds valued volunteering to the charges of which {@code ceilingRate}
 * is a share; {@code sharedEnvelope} is the existing one to draw on, whose total {@code envelope} then is, null for
 * one of its own; {@code operatingExcluded}: what a body costs to run as a whole is not funded.
 */
public record CallTerms(
        List<OrganisationKind> eligibleKinds,
        boolean territoryRequired,
        Money envelope,
        Money ceilingAmount,
        Rate ceilingRate,
        int maxYears,
        boolean volunteeringCounted,
        UUID sharedEnvelope,
        boolean operatingExcluded) {
    /** With an envelope of its own, for projects and running costs alike, and volunteering that counts for nothing. */
    public CallTerms(
            List<OrganisationKind> eligibleKinds,
            boolean territoryRequired,
            Money envelope,
            Money ceilingAmount,
            Rate ceilingRate,
            int maxYears) {
        this(eligibleKinds, territoryRequired, envelope, ceilingAmount, ceilingRate, maxYears, false, null, false);
    }

    /** The same, for projects and equipment only. */
    public CallTerms withoutOperating() {
        return new CallTerms(
                eligibleKinds,
                territoryRequired,
                envelope,
                ceilingAmount,
                ceilingRate,
                maxYears,
                volunteeringCounted,
                sharedEnvelope,
                true);
    }

    public CallTerms {
        eligibleKinds = List.copyOf(eligibleKinds);
        if (eligibleKinds.isEmpty()) {
            throw RuleViolation.onField("eligibleKinds", "call.noKind");
        }
        if (envelope == null || !envelope.isPositive()) {
            throw RuleViolation.onField("envelope", "call.envelope");
        }
        if (ceilingAmount != null && !ceilingAmount.isPositive()) {
            throw RuleViolation.onField("ceilingAmount", "call.ceilingAmount");
        }
        if (ceilingAmount != null && ceilingAmount.exceeds(envelope)) {
            throw RuleViolation.onField("ceilingAmount", "call.ceilingAboveEnvelope", envelope);
        }
        if (ceilingRate != null && (ceilingRate.equals(Rate.ZERO) || ceilingRate.exceeds(Rate.HUNDRED))) {
            throw RuleViolation.onField("ceilingRate", "call.ceilingRate");
        }
        if (maxYears < 1 || maxYears > 10) {
            throw RuleViolation.onField("maxYears", "call.maxYears");
        }
    }

    boolean isShared() {
        return sharedEnvelope != null;
    }
}
