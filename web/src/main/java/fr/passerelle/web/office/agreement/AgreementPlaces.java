package fr.passerelle.web.office.agreement;

import fr.passerelle.agreement.AgreementAction;
import java.util.Map;
import java.util.UUID;

/** The page on which each action on an agreement is done. */
final class AgreementPlaces {
    private static final Map<AgreementAction, String> PLACES = Map.of(
            AgreementAction.REVIEW, "review",
            AgreementAction.ISSUE, "issue",
            AgreementAction.CONFIRM, "signature",
            AgreementAction.MARK_SIGNED, "paper",
            AgreementAction.REOPEN, "reopen",
            AgreementAction.CANCEL, "cancel");

    private AgreementPlaces() {}

    static boolean leadsTo(AgreementAction action) {
        return PLACES.containsKey(action);
    }

    static String of(AgreementAction action, UUID agreementId) {
        return "/office/agreement/" + PLACES.get(action) + ".xhtml?id=" + agreementId;
    }
}
