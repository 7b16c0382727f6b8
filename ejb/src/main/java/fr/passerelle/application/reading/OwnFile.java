package fr.passerelle.application.reading;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * One file on the dashboard of its association. {@code closesAt} null: the call is permanent; {@code answerBy} null:
 * nothing is asked back; {@code unreadSince} null: every message was read.
 */
public record OwnFile(
        UUID id,
        String reference,
        String organisation,
        String title,
        UUID callId,
        String call,
        ApplicationState state,
        Money requested,
        Instant submittedAt,
        LocalDateTime closesAt,
        LocalDate answerBy,
        Instant unreadSince) {

    public OwnFile {
        state = state.shownToApplicant();
    }

    public boolean isDraft() {
        return state == ApplicationState.DRAFT;
    }

    public boolean isToCorrect() {
        return state == ApplicationState.INCOMPLETE;
    }

    /** MEL wrote, and nobody of the association has answered or marked it as read. */
    public boolean isToRead() {
        return unreadSince != null;
    }

    /** A draft that can no longer be filed. */
    public boolean isTooLate(Instant now) {
        return isDraft() && closesAt != null && now.isAfter(Paris.closing(closesAt));
    }

    /** The end of the window of the call, null when it is permanent. */
    public Instant deadline() {
        return closesAt == null ? null : Paris.closing(closesAt);
    }
}
