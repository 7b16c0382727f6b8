package fr.passerelle.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the public check page tells of a document: nothing personal, enough to compare with the paper in hand.
 *
 * @param facts what is printed on it, to compare line by line
 * @param fingerprint the one printed on the document; null for those made before it was kept
 * @param sha256 of the file, to compare with a file
 * @param signedOn the day of the last signature, or null
 * @param intact whether the file that was kept is still the one that was made
 */
public record DocumentCheck(
        DocumentKind kind,
        String reference,
        Instant createdAt,
        String fingerprint,
        String sha256,
        DocumentStanding standing,
        LocalDate signedOn,
        PrintedFacts facts,
        boolean intact) {}
