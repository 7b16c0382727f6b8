package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.Signatures;
import fr.passerelle.document.AgreementPrinting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The signed copy that came back: read it, then confirm the signature or ask for another copy. */
@Named("agreementSignature")
@ViewScoped
public class SignaturePage extends WorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Signatures signatures;

    @Inject
    private AgreementPrinting printing;

    private LocalDate signedOn;
    private String reason;

    public String confirm() {
        signatures.confirm(getId(), version(), signedOn);
        notices.done("signature.confirmed", getAgreement().getReference());
        return toFile();
    }

    public String reject() {
        signatures.rejectCopy(getId(), version(), reason);
        notices.done("signature.rejected");
        return toFile();
    }

    /** What was sent to be signed, to compare. */
    public UUID getDocument() {
        return printing.document(getId());
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.CONFIRM);
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
