package fr.passerelle.agreement;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The signed copy: which attachment, when it came; once checked the day each party signed, and who checked. */
@Embeddable
public class Signing {
    private UUID signedCopyId;
    private Instant returnedAt;
    private String returnedBy;
    private UUID countersignedCopyId;
    private LocalDate beneficiarySignedOn;
    private LocalDate funderSignedOn;
    private LocalDate signedOn;
    private UUID validatorId;
    private String validatorName;

    protected Signing() {}

    public Signing(UUID signedCopyId, Instant returnedAt, String returnedBy) {
        this.signedCopyId = signedCopyId;
        this.returnedAt = returnedAt;
        this.returnedBy = returnedBy;
    }

    /** The métropole signed after the return: this copy bears both signatures. */
    Signing countersigned(UUID copyId) {
        Signing both = new Signing(signedCopyId, returnedAt, returnedBy);
        both.countersignedCopyId = copyId;
        return both;
    }

    /** The copy that makes the agreement: the one with both signatures when it was brought, else that which came back. */
    public UUID binding() {
        return countersignedCopyId == null ? signedCopyId : countersignedCopyId;
    }

    /** Both parties signed; the agreement is signed on the later day. */
    Signing confirmed(SignatureDates dates, Actor validator) {
        if (countersignedCopyId == null && dates.funder().isAfter(returnDay())) {
            throw RuleViolation.onField("file", "agreement.countersignedCopy", returnDay());
        }
        Signing checked = countersigned(countersignedCopyId);
        checked.beneficiarySignedOn = dates.beneficiary();
        checked.funderSignedOn = dates.funder();
        checked.signedOn = dates.funder();
        checked.validatorId = validator.accountId();
        checked.validatorName = validator.name();
        return checked;
    }

    private LocalDate returnDay() {
        return Paris.localTime(returnedAt).toLocalDate();
    }

    public UUID getSignedCopyId() {
        return signedCopyId;
    }

    /** Bears both signatures; null while the copy that came back is the only one, or is itself complete. */
    public UUID getCountersignedCopyId() {
        return countersignedCopyId;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public String getReturnedBy() {
        return returnedBy;
    }

    public LocalDate getBeneficiarySignedOn() {
        return beneficiarySignedOn;
    }

    public LocalDate getFunderSignedOn() {
        return funderSignedOn;
    }

    /** The day of the last signature, on which the agreement takes effect. */
    public LocalDate getSignedOn() {
        return signedOn;
    }

    public UUID getValidatorId() {
        return validatorId;
    }

    public String getValidatorName() {
        return validatorName;
    }
}
