package fr.passerelle.agreement;

import fr.passerelle.security.Actor;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The signed copy: which attachment, when it came, and once checked by whom and the day of the last signature. */
@Embeddable
public class Signing {
    private UUID signedCopyId;
    private Instant returnedAt;
    private String returnedBy;
    private LocalDate signedOn;
    private UUID validatorId;
    private String validatorName;

    protected Signing() {}

    Signing(UUID signedCopyId, Instant returnedAt, String returnedBy) {
        this.signedCopyId = signedCopyId;
        this.returnedAt = returnedAt;
        this.returnedBy = returnedBy;
    }

    Signing confirmed(LocalDate day, Actor validator) {
        Signing checked = new Signing(signedCopyId, returnedAt, returnedBy);
        checked.signedOn = day;
        checked.validatorId = validator.accountId();
        checked.validatorName = validator.name();
        return checked;
    }

    public UUID getSignedCopyId() {
        return signedCopyId;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public String getReturnedBy() {
        return returnedBy;
    }

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
