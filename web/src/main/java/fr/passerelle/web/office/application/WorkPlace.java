package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import fr.passerelle.committee.DecisionKind;
import java.util.UUID;

/** The page on which each action of staff is done, on the part of it that the button names. */
final class WorkPlace {
    private WorkPlace() {}

    /** @param place what leads back to the list that the file was opened from */
    static String href(ApplicationAction action, UUID applicationId, String place) {
        String id = "?id=" + applicationId + place;
        return switch (action) {
            case ASK_CORRECTION -> "/office/application/completeness.xhtml" + id + "#ask-part";
            case DECLARE_COMPLETE -> "/office/application/completeness.xhtml" + id;
            case PROPOSE -> "/office/application/proposal.xhtml" + id;
            case PRESENT, CORRECT_OPINION -> "/office/committee/opinion.xhtml" + id;
            case RETURN_TO_INSTRUCTION -> "/office/committee/opinion.xhtml" + id + "#giveBackPart";
            case AWARD, REFUSE -> "/office/committee/decision.xhtml" + id + "&choice=" + kind(action);
            case CORRECT_DECISION -> "/office/committee/correction.xhtml" + id;
            case NOTIFY_AWARD, NOTIFY_REFUSAL -> "/office/committee/notification.xhtml" + id;
            case DECLARE_INADMISSIBLE, CLOSE, EXTEND_CORRECTION, CANCEL_CORRECTION ->
                "/office/application/outcome.xhtml" + id + "&choice=" + action;
            default -> throw new IllegalArgumentException("not on a page of its own: " + action);
        };
    }

    private static DecisionKind kind(ApplicationAction action) {
        return action == ApplicationAction.AWARD ? DecisionKind.AWARD : DecisionKind.REFUSAL;
    }
}
