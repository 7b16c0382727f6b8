package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.signature.SignatureCheck;
import fr.passerelle.agreement.signature.Signatures;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;

/** A signed copy on its way: brought, opened, then what was seen on it. */
public abstract class SignatureWorkPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    protected Signatures signatures;

    private LocalDate beneficiarySignedOn;
    private LocalDate funderSignedOn;
    private boolean sameAgreement;
    private boolean bothSigned;
    private boolean complete;
    private transient Part file;

    protected abstract String here();

    public String bring() {
        try (InputStream scan = file.getInputStream()) {
            signatures.bring(getId(), version(), file.getSubmittedFileName(), scan);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        notices.done("signature.brought");
        return here() + "?id=" + getId() + "&faces-redirect=true";
    }

    protected SignatureCheck check() {
        return new SignatureCheck(
                new SignatureDates(beneficiarySignedOn, funderSignedOn), sameAgreement, bothSigned, complete);
    }

    /** When the reader opened the copy; null while they did not. */
    public Instant getReadAt() {
        return signatures.readAt(getId()).orElse(null);
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

    public boolean isSameAgreement() {
        return sameAgreement;
    }

    public void setSameAgreement(boolean sameAgreement) {
        this.sameAgreement = sameAgreement;
    }

    public boolean isBothSigned() {
        return bothSigned;
    }

    public void setBothSigned(boolean bothSigned) {
        this.bothSigned = bothSigned;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
