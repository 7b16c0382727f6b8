package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import fr.passerelle.agreement.drafting.Agreements;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second pair of eyes: reads the agreement before it is sent, and says that it may be. */
@Named("agreementReview")
@ViewScoped
public class ReviewPage extends AgreementWorkPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    public String review() {
        agreements.review(getId(), version());
        notices.done("review.done", getAgreement().getReference());
        return toFile();
    }

    public boolean isReady() {
        return getAllowedActions().contains(AgreementAction.REVIEW)
                && agreements.draft(getId()).isComplete();
    }
}
