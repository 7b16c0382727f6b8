package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;

/** Number of a legal unit in the SIRENE register: 9 digits, Luhn's key. A right key never proves that it exists. */
public record Siren(String value) implements Serializable {
    public Siren {
        value = Identifiers.digits(value, 9, "siren");
        if (!Identifiers.passesLuhn(value)) {
            throw new RuleViolation("siren.key", value);
        }
    }

    /** In groups of three, as printed. */
    public String format() {
        return value.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Siren> {
        public Column() {
            super(Siren::value, Siren::new);
        }
    }
}
