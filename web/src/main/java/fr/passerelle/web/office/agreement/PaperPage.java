package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.signature.Signatures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** An agreement that was signed on paper: finance brings the scan and the day. */
@Named("agreementPaper")
@ViewScoped
public class PaperPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Signatures signatures;

    private LocalDate beneficiarySignedOn;
    private LocalDate funderSignedOn;
    private transient Part file;

    public String mark() {
        SignatureDates dates = new SignatureDates(beneficiarySignedOn, funderSignedOn);
        try (InputStream scan = file.getInputStream()) {
            signatures.markSigned(getId(), version(), dates, file.getSubmittedFileName(), scan);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        notices.done("signature.confirmed", getAgreement().getReference());
        return toFile();
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.MARK_SIGNED);
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
}
