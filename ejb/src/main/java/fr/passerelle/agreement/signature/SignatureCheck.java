package fr.passerelle.agreement.signature;

import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.base.shared.RuleViolation;

/**
 * What finance saw on the copy that came back, and says so: it is this agreement, whole, and both parties signed it.
 *
 * @param sameAgreement reference and fingerprint are those of the document that was issued
 * @param bothSigned the two signatories named in it signed, each where it says
 */
public record SignatureCheck(SignatureDates dates, boolean sameAgreement, boolean bothSigned, boolean complete) {
    public SignatureCheck {
        require(sameAgreement, "sameAgreement");
        require(bothSigned, "bothSigned");
        require(complete, "complete");
    }

    private static void require(boolean seen, String field) {
        if (!seen) {
            throw RuleViolation.onField(field, "agreement.copyUnchecked");
        }
    }
}
