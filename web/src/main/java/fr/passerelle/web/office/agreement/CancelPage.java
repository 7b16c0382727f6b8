package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.drafting.Agreements;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives up an agreement, with the reason that both sides will read. */
@Named("agreementCancel")
@ViewScoped
public class CancelPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    private String reason;

    public String cancel() {
        agreements.cancel(getId(), version(), reason);
        notices.done("cancelAgreement.done", getAgreement().getReference());
        return toFile();
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.CANCEL);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
