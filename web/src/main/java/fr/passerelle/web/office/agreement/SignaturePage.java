package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.StoredDocument;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signed copy that came back: open it, then confirm the signatures or ask for another copy. */
@Named("agreementSignature")
@ViewScoped
public class SignaturePage extends SignatureWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementPrinting printing;

    private transient StoredDocument document;
    private String reason;

    public String confirm() {
        signatures.confirm(getId(), version(), check());
        notices.done("signature.confirmed", getAgreement().getReference());
        return toFile();
    }

    public String reject() {
        signatures.rejectCopy(getId(), version(), reason);
        notices.done("signature.rejected");
        return toFile();
    }

    @Override
    protected String here() {
        return "/office/agreement/signature.xhtml";
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
