package fr.passerelle.base.privacy;

import jakarta.persistence.Tuple;
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

    /** Of a row that holds its instant, what it is about and what it says. */
    public static Holding of(HoldingKind kind, Tuple row) {
        return new Holding(kind, row.get(0, Instant.class), row.get(1, String.class), row.get(2, String.class));
    }
}
