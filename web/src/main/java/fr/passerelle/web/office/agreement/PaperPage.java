package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** An agreement that was signed on paper: finance brings the scan, opens it, then says the days and what it saw. */
@Named("agreementPaper")
@ViewScoped
public class PaperPage extends SignatureWorkPage {
    private static final long serialVersionUID = 1L;

    public String mark() {
        signatures.markSigned(getId(), version(), check());
        notices.done("signature.confirmed", getAgreement().getReference());
        return toFile();
    }

    @Override
    protected String here() {
        return "/office/agreement/paper.xhtml";
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.MARK_SIGNED);
    }

    /** The scan is there: what remains is to read it. */
    public boolean isBrought() {
        return getAgreement().getSigning() != null;
    }
}
