package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;

/**
 * Number of an establishment: the 9 digits of its legal unit and 5 of its own. Luhn's key over the 14, or for La Poste
 * (356000000) a sum of digits that is a multiple of 5. A right key never proves that it exists: ask the register.
 */
public record Siret(String value) implements Serializable {
    private static final String LA_POSTE = "356000000";

    public Siret {
        value = Identifiers.digits(value, 14, "siret");
        if (!Identifiers.passesLuhn(value) && !isLaPosteException(value)) {
            throw new RuleViolation("siret.key", value);
        }
    }

    private static boolean isLaPosteException(String digits) {
        return digits.startsWith(LA_POSTE) && Identifiers.digitSum(digits) % 5 == 0;
    }

    /** The digits of the legal unit. */
    public String siren() {
        return value.substring(0, 9);
    }

    /** As printed: 732 829 320 00074. */
    public String format() {
        return value.replaceAll("^(\\d{3})(\\d{3})(\\d{3})(\\d{5})$", "$1\u00a0$2\u00a0$3\u00a0$4");
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Siret> {
        public Column() {
            super(Siret::value, Siret::new);
        }
    }
}
