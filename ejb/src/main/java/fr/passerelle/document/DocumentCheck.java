package fr.passerelle.document;

import java.time.Instant;

/** What the public check page tells of a document: nothing personal, enough to compare with the paper in hand. */
public record DocumentCheck(DocumentKind kind, String reference, Instant createdAt, String sha256, boolean intact) {}
