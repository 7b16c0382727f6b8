package fr.passerelle.agreement;

import fr.passerelle.base.shared.RuleViolation;
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

    private String sgeiDuties = "";

    protected AgreementOptions() {}

    public AgreementOptions(boolean employment, boolean euFunds, StateAidBasis stateAid) {
        this.employment = employment;
        this.euFunds = euFunds;
        this.stateAid = stateAid == null ? StateAidBasis.NONE : stateAid;
    }

    /** @param duties nature of the public service, said in the agreement where the aid stands on that ground */
    public AgreementOptions(boolean employment, boolean euFunds, StateAidBasis stateAid, String duties) {
        this(employment, euFunds, stateAid);
        if (stateAid == null) {
            throw RuleViolation.onField("stateAid", "required");
        }
        this.sgeiDuties = duties == null ? "" : duties.strip();
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

    /** Empty as long as nobody said it. */
    public String getSgeiDuties() {
        return sgeiDuties;
    }
}
