package fr.passerelle.agreement;

import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;

/** The day each party signed: the beneficiary first, then the métropole, possibly the same day. */
public record SignatureDates(LocalDate beneficiary, LocalDate funder) {
    public SignatureDates {
        if (beneficiary == null) {
            throw RuleViolation.onField("beneficiarySignedOn", "required");
        }
        if (funder == null) {
            throw RuleViolation.onField("funderSignedOn", "required");
        }
        if (funder.isBefore(beneficiary)) {
            throw RuleViolation.onField("funderSignedOn", "agreement.funderSignsLast", beneficiary);
        }
    }

    void requireBetween(LocalDate issue, LocalDate today) {
        if (beneficiary.isBefore(issue)) {
            throw RuleViolation.onField("beneficiarySignedOn", "agreement.signedBeforeIssue", issue);
        }
        if (beneficiary.isAfter(today)) {
            throw RuleViolation.onField("beneficiarySignedOn", "agreement.signedLater");
        }
        if (funder.isAfter(today)) {
            throw RuleViolation.onField("funderSignedOn", "agreement.signedLater");
        }
    }
}
