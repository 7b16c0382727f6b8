package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementOptions;
import fr.passerelle.agreement.StateAidBasis;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed on the page of the terms. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate start;
    private LocalDate end;
    private String paymentPlan;
    private String ownPlan;
    private Money inKind;
    private String description;
    private boolean employment;
    private boolean euFunds;
    private StateAidBasis stateAid;
    private String sgeiDuties;
    private boolean selling;

    void take(Period period) {
        start = period.start();
        end = period.end();
    }

    /** Of a new agreement. A body that sells may be an undertaking: nobody says for it that the grant is no aid. */
    void open(boolean sells) {
        selling = sells;
        stateAid = sells ? null : StateAidBasis.NONE;
    }

    AgreementOptions options() {
        return new AgreementOptions(employment, euFunds, stateAid, sgeiDuties);
    }

    public boolean isSelling() {
        return selling;
    }

    void take(Agreement agreement) {
        take(agreement.period());
        paymentPlan = agreement.getPaymentPlan().toString();
        inKind = agreement.getInKind().isGiven() ? agreement.getInKind().getAmount() : null;
        description = agreement.getInKind().getDescription();
        employment = agreement.getCircumstances().isEmployment();
        euFunds = agreement.getCircumstances().isEuFunds();
        stateAid = agreement.getCircumstances().getStateAid();
        sgeiDuties = agreement.getCircumstances().getSgeiDuties();
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate end) {
        this.end = end;
    }

    public String getPaymentPlan() {
        return paymentPlan;
    }

    public void setPaymentPlan(String paymentPlan) {
        this.paymentPlan = paymentPlan;
    }

    public String getOwnPlan() {
        return ownPlan;
    }

    public void setOwnPlan(String ownPlan) {
        this.ownPlan = ownPlan;
    }

    public Money getInKind() {
        return inKind;
    }

    public void setInKind(Money inKind) {
        this.inKind = inKind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isEmployment() {
        return employment;
    }

    public void setEmployment(boolean employment) {
        this.employment = employment;
    }

    public boolean isEuFunds() {
        return euFunds;
    }

    public void setEuFunds(boolean euFunds) {
        this.euFunds = euFunds;
    }

    public String getSgeiDuties() {
        return sgeiDuties;
    }

    public void setSgeiDuties(String sgeiDuties) {
        this.sgeiDuties = sgeiDuties;
    }

    public StateAidBasis getStateAid() {
        return stateAid;
    }

    public void setStateAid(StateAidBasis stateAid) {
        this.stateAid = stateAid;
    }
}
