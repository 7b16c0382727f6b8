package fr.passerelle.call;

import fr.passerelle.organisation.OrganisationKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a call that an applicant can test before writing a line: the public self-test and the refusal at filing
 * use the same ones. Each reason is a code of {@code domain_*.properties}.
 */
public record Eligibility(List<String> reasons) {
    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    public boolean isEligible() {
        return reasons.isEmpty();
    }

    static Eligibility of(ProjectCall call, OrganisationKind kind, boolean activeInTerritory) {
        List<String> reasons = new ArrayList<>();
        if (!call.getEligibleKinds().contains(kind)) {
            reasons.add("call.kindNotEligible");
        }
        if (call.isTerritoryRequired() && !activeInTerritory) {
            reasons.add("call.outsideTerritory");
        }
        return new Eligibility(reasons);
    }
}
