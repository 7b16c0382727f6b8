package fr.passerelle.agreement;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of a list of agreements; {@code firstDueOn} is the last day promised for its first payment,
 * {@code signedOn} null until both parties have signed. */
public record AgreementRow(
        UUID id,
        UUID applicationId,
        Reference reference,
        String organisation,
        String title,
        AgreementState state,
        Money amount,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate firstDueOn,
        LocalDate signedOn,
        Instant preparedAt) {
    /** The first payment was promised for a day that is over, and the agreement is not signed yet. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && firstDueOn.isBefore(today);
    }
}
