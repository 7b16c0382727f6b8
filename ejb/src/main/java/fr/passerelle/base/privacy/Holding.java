package fr.passerelle.base.privacy;

import java.time.Instant;

/**
 * One thing held of a person. {@code at} may be null; {@code about} is a reference, an address or a kind, {@code text} what
 * is said; both may be empty.
 */
public record Holding(HoldingKind kind, Instant at, String about, String text) {
    public Holding {
        about = about == null ? "" : about;
        text = text == null ? "" : text;
    }
}
