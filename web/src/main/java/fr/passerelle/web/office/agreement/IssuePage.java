package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.document.AgreementPrinting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says what issuing freezes and sends, then does it. */
@Named("agreementIssue")
@ViewScoped
public class IssuePage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPrinting printing;

    public String issue() {
        Agreement now = book.get(getId());
        if (now.isFrozen()) {
            notices.warn("issue.already", now.getIssue().getIssuedAt(), getIssuer());
            return toFile();
        }
        printing.issue(getId(), version());
        notices.done("issue.done", getAgreement().getReference());
        return toFile();
    }

    /** Who issued it, perhaps in another tab. */
    public String getIssuer() {
        return book.history(getId()).stream()
                .filter(step -> step.is(AgreementAction.ISSUE))
                .map(Step::getActorName)
                .findFirst()
                .orElse("");
    }

    public boolean isReady() {
        return isChangeable() && agreements.isIssuable(getId());
    }
}
