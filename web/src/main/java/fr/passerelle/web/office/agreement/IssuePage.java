package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreements;
import fr.passerelle.document.AgreementPrinting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says what issuing freezes and sends, then does it. */
@Named("agreementIssue")
@ViewScoped
public class IssuePage extends WorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPrinting printing;

    public String issue() {
        printing.issue(getId(), version());
        notices.done("issue.done", getAgreement().getReference());
        return toFile();
    }

    public boolean isReady() {
        return isChangeable() && agreements.draft(getId()).isComplete();
    }
}
