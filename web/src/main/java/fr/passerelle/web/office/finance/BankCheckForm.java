package fr.passerelle.web.office.finance;

import fr.passerelle.organisation.bank.BankCheck;
import fr.passerelle.organisation.bank.CallBack;
import java.io.Serializable;
import java.time.LocalDate;

/** What the first agent of finance types while comparing and calling back. */
public class BankCheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean proofMatches;
    private boolean holderMatches;
    private String calledName;
    private String calledNumber;
    private LocalDate calledOn;
    private String nameReason;

    BankCheck check() {
        return new BankCheck(proofMatches, holderMatches, new CallBack(calledName, calledNumber, calledOn), nameReason);
    }

    public boolean isProofMatches() {
        return proofMatches;
    }

    public void setProofMatches(boolean proofMatches) {
        this.proofMatches = proofMatches;
    }

    public boolean isHolderMatches() {
        return holderMatches;
    }

    public void setHolderMatches(boolean holderMatches) {
        this.holderMatches = holderMatches;
    }

    public String getCalledName() {
        return calledName;
    }

    public void setCalledName(String calledName) {
        this.calledName = calledName;
    }

    public String getCalledNumber() {
        return calledNumber;
    }

    public void setCalledNumber(String calledNumber) {
        this.calledNumber = calledNumber;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public void setCalledOn(LocalDate calledOn) {
        this.calledOn = calledOn;
    }

    public String getNameReason() {
        return nameReason;
    }

    public void setNameReason(String nameReason) {
        this.nameReason = nameReason;
    }
}
