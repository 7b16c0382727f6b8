package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Bank identifier (ISO 9362): 8 or 11 characters, of which the country is the fifth and sixth. */
public record Bic(String value) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Bic {
        value = Identifiers.compact(value, "bic");
        if (!SHAPE.matcher(value).matches() || !isCountry(value.substring(4, 6))) {
            throw new RuleViolation("bic.format", value);
        }
    }

    /** Kosovo uses XK, which ISO 3166 leaves to its users. */
    private static boolean isCountry(String code) {
        return COUNTRIES.contains(code) || code.equals("XK");
    }

    public String country() {
        return value.substring(4, 6);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Bic> {
        public Column() {
            super(Bic::value, Bic::new);
        }
    }
}
