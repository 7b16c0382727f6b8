package fr.passerelle.reports.part;

/**
 * A file received with an application.
 *
 * @param slot what was asked for, as in "Statuts signés"
 * @param bytes its size
 * @param sha256 64 hexadecimal digits
 */
public record Piece(String slot, String fileName, long bytes, String sha256) {
    public Piece {
        Checks.of()
                .text(slot, "piece.slot")
                .text(fileName, "piece.fileName")
                .that(bytes > 0, "piece.size")
                .that(sha256 != null && sha256.matches("[0-9a-f]{64}"), "piece.sha256")
                .orRefuse();
    }
}
