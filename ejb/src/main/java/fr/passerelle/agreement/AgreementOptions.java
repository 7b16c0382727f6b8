package fr.passerelle.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the preparer ticks, on which the choice of articles depends. */
@Embeddable
public class AgreementOptions {
    private boolean employment;
    private boolean euFunds;

    @Enumerated(EnumType.STRING)
    private StateAidBasis stateAid = StateAidBasis.NONE;

    protected AgreementOptions() {}

    public AgreementOptions(boolean employment, boolean euFunds, StateAidBasis stateAid) {
        this.employment = employment;
        this.euFunds = euFunds;
        this.stateAid = stateAid == null ? StateAidBasis.NONE : stateAid;
    }

    public boolean isEmployment() {
        return employment;
    }

    public boolean isEuFunds() {
        return euFunds;
    }

    public StateAidBasis getStateAid() {
        return stateAid;
    }
}
