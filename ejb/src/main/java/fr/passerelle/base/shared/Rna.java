package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Number in the national register of associations: W, the prefecture (a letter in Corsica and overseas), seven digits.
 * Associations of Alsace-Moselle have none: they are in the register of their court.
 */
public record Rna(String value) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("W[0-9][A-Z0-9][0-9]{7}");
    private static final Pattern OPEN_DATA = Pattern.compile("W[0-9]{9}");

    public Rna {
        value = Identifiers.compact(value, "rna");
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleViolation("rna.format", value);
        }
    }

    /** Whether the open-data schema SCDL 2.1.1 takes it; it refuses the letter of Corsica: publish the SIRET then. */
    public boolean fitsOpenData() {
        return OPEN_DATA.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Rna> {
        public Column() {
            super(Rna::value, Rna::new);
        }
    }
}
