package fr.passerelle.base.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One file in a list; {@code size} in bytes, {@code validUntil} null when it holds for ever. */
public record AttachmentRow(
        UUID id,
        UUID subjectId,
        String slot,
        String fileName,
        AcceptedType type,
        long size,
        String sha256,
        ScanState scanState,
        String uploadedByName,
        Instant uploadedAt,
        LocalDate validUntil) {
    /** Thousands of bytes, begun ones included: 312 means 312 Ko. */
    public long kilobytes() {
        return (size + 999) / 1000;
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }
}
