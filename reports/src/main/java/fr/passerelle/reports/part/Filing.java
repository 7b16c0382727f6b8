package fr.passerelle.reports.part;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The act of filing an application.
 *
 * @param number of the receipt
 * @param receivedAt when the complete request reached the server
 * @param depositedBy name of the person
 * @param sha256 of the frozen content, 64 hexadecimal digits
 * @param silentRefusalOn the day on which silence becomes a refusal (CRPA, art. L231-4)
 */
public record Filing(String number, Instant receivedAt, String depositedBy, String sha256, LocalDate silentRefusalOn) {
    public Filing {
        Checks.of()
                .text(number, "filing.number")
                .present(receivedAt, "filing.receivedAt")
                .text(depositedBy, "filing.depositedBy")
                .that(sha256 != null && sha256.matches("[0-9a-f]{64}"), "filing.sha256")
                .present(silentRefusalOn, "filing.silentRefusalOn")
                .orRefuse();
    }
}
