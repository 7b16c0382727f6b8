package fr.passerelle.document.reading;

import fr.passerelle.agreement.AgreementState;
import fr.passerelle.document.DocumentKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A kept document of which words are, or may be, missing.
 *
 * @param subjectId of the agreement, when it is one
 * @param state of the agreement; null for anything else
 */
public record LossRow(
        UUID documentId,
        DocumentKind kind,
        UUID subjectId,
        String reference,
        String organisation,
        Instant createdAt,
        ReadingOutcome outcome,
        String words,
        AgreementState state) {
    /** What finance does about it. */
    public enum Remedy {
        COMPARE,
        TELL_ADMINISTRATOR,
        CANCEL_AND_ISSUE,
        SIGN_CORRECTION,
        SEND_AGAIN
    }

    public Remedy remedy() {
        return switch (outcome) {
            case CHANGED -> Remedy.COMPARE;
            case UNREAD -> Remedy.TELL_ADMINISTRATOR;
            default -> loss();
        };
    }

    public boolean isAgreement() {
        return kind == DocumentKind.AGREEMENT;
    }

    private Remedy loss() {
        if (!isAgreement()) {
            return Remedy.SEND_AGAIN;
        }
        return state == AgreementState.SIGNED ? Remedy.SIGN_CORRECTION : Remedy.CANCEL_AND_ISSUE;
    }
}
