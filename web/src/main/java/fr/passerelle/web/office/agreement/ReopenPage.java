package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.signature.Signatures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was taken for the signed copy is not: goes back on the signature, with the reason that both sides will read. */
@Named("agreementReopen")
@ViewScoped
public class ReopenPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Signatures signatures;

    private String reason;

    public String reopen() {
        signatures.reopen(getId(), version(), reason);
        notices.done("reopenAgreement.done", getAgreement().getReference());
        return toFile();
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.REOPEN);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
