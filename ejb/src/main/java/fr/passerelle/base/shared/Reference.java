package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that people quote: letters of its series, year, rank in the year: 'EA-2026-00042'. */
public record Reference(String value) implements Comparable<Reference>, Serializable {
    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,5})-([0-9]{4})-([0-9]{5,9})");

    public Reference {
        value = Identifiers.compact(value, "reference");
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleViolation("reference.format", value);
        }
    }

    public static Reference of(String series, int year, long number) {
        return new Reference(String.format(Locale.ROOT, "%s-%04d-%05d", series, year, number));
    }

    public String series() {
        return parts().group(1);
    }

    public int year() {
        return Integer.parseInt(parts().group(2));
    }

    public long number() {
        return Long.parseLong(parts().group(3));
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return parts;
    }

    @Override
    public int compareTo(Reference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Reference> {
        public Column() {
            super(Reference::value, Reference::new);
        }
    }
}
