package fr.passerelle.application.reading;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of a list of requests. */
public record ApplicationRow(
        UUID id,
        String reference,
        String organisation,
        String title,
        String call,
        ApplicationState state,
        Money requested,
        Instant submittedAt,
        LocalDate dueOn,
        String assignee) {

    /** The day of the filing in Paris; null when it never was. */
    public LocalDate filedOn() {
        return submittedAt == null ? null : Paris.localTime(submittedAt).toLocalDate();
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
