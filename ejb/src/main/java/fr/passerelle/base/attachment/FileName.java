package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a person gave to a file, made harmless: it is only ever shown, never a path. Composed letters (macOS
 * sends them in two parts), no directory, no control, direction or invisible character, at most 120 characters.
 */
public record FileName(String value) {
    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;
    // Cc: controls, Cf: direction and zero width, Co and Cn: no meaning, Zl and Zp: line ends, then what Windows
    // forbids
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*]");

    public FileName {
        if (value == null || value.isBlank() || value.length() > LONGEST || !value.equals(clean(value))) {
            throw new RuleViolation("attachment.name");
        }
    }

    /** The harmless form of whatever a browser declared. */
    public static FileName sanitised(String declared) {
        String name = clean(declared == null ? "" : declared);
        if (name.isEmpty() || name.startsWith(".")) {
            name = "document" + name;
        }
        return new FileName(shortened(name));
    }

    /** In lower case and without its dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        boolean found = dot >= 0 && value.length() - dot - 1 <= LONGEST_EXTENSION;
        return found ? value.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String clean(String declared) {
        String composed = Normalizer.normalize(declared, Normalizer.Form.NFC);
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String visible = FORBIDDEN.matcher(last).replaceAll("");
        String plain = RESERVED.matcher(visible).replaceAll("_");
        return plain.replaceAll("\\s+", " ").strip().replaceAll("[. ]+$", "");
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot >= 0 && name.length() - dot <= LONGEST_EXTENSION + 1 ? name.substring(dot) : "";
        int cut = LONGEST - end.length();
        cut -= Character.isHighSurrogate(name.charAt(cut - 1)) ? 1 : 0;
        return clean(name.substring(0, cut)) + end;
    }
}
