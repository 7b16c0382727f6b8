package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationAction;
import java.util.UUID;

/** The page on which each action of staff is done: every one asks for words or for a look before it goes. */
enum WorkPlace {
    COMPLETENESS("/office/application/completeness.xhtml"),
    PROPOSAL("/office/application/proposal.xhtml"),
    OPINION("/office/committee/opinion.xhtml"),
    DECISION("/office/committee/decision.xhtml"),
    NOTIFICATION("/office/committee/notification.xhtml");

    private final String path;

    WorkPlace(String path) {
        this.path = path;
    }

    static WorkPlace of(ApplicationAction action) {
        return switch (action) {
            case ASK_CORRECTION, DECLARE_COMPLETE -> COMPLETENESS;
            case PROPOSE -> PROPOSAL;
            case RETURN_TO_INSTRUCTION, PRESENT -> OPINION;
            case AWARD, REFUSE -> DECISION;
            case NOTIFY_AWARD, NOTIFY_REFUSAL -> NOTIFICATION;
            case SUBMIT, RESUBMIT, WITHDRAW -> throw new IllegalArgumentException("not for staff: " + action);
        };
    }

    String href(UUID applicationId) {
        return path + "?id=" + applicationId;
    }
}
