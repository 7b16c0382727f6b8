package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.signature.Signatures;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.StoredDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The signed copy that came back: read it, then confirm the signature or ask for another copy. */
@Named("agreementSignature")
@ViewScoped
public class SignaturePage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Signatures signatures;

    @Inject
    private AgreementPrinting printing;

    private LocalDate beneficiarySignedOn;
    private LocalDate funderSignedOn;
    private transient Part file;
    private transient StoredDocument document;
    private String reason;

    public String confirm() {
        SignatureDates dates = new SignatureDates(beneficiarySignedOn, funderSignedOn);
        if (file == null || file.getSize() == 0) {
            signatures.confirm(getId(), version(), dates);
        } else {
            confirmWithCopy(dates);
        }
        notices.done("signature.confirmed", getAgreement().getReference());
        return toFile();
    }

    private void confirmWithCopy(SignatureDates dates) {
        try (InputStream scan = file.getInputStream()) {
            signatures.confirmWithCopy(getId(), version(), dates, file.getSubmittedFileName(), scan);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public String reject() {
        signatures.rejectCopy(getId(), version(), reason);
        notices.done("signature.rejected");
        return toFile();
    }

    /** What was sent to be signed, to compare. */
    public StoredDocument getDocument() {
        if (document == null) {
            document = printing.document(getId());
        }
        return document;
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.CONFIRM);
    }

    public LocalDate getBeneficiarySignedOn() {
        return beneficiarySignedOn;
    }

    public void setBeneficiarySignedOn(LocalDate beneficiarySignedOn) {
        this.beneficiarySignedOn = beneficiarySignedOn;
    }

    public LocalDate getFunderSignedOn() {
        return funderSignedOn;
    }

    public void setFunderSignedOn(LocalDate funderSignedOn) {
        this.funderSignedOn = funderSignedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
