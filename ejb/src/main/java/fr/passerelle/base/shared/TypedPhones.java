package fr.passerelle.base.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people write them; kept as '03 20 00 00 00' or '+3256000000'. */
public final class TypedPhones {
    private static final Pattern FRENCH = Pattern.compile("(?:\\+33|0033|0)([1-9])(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern FOREIGN = Pattern.compile("\\+\\d{7,15}");

    private TypedPhones() {}

    /** The number as it is kept; nothing when no telephone can dial it. */
    public static Optional<String> read(String typed) {
        String digits = typed.replaceAll("[\\h.()\\-/]", "").replaceFirst("^\\+330", "+33");
        if (FRENCH.matcher(digits).matches()) {
            return Optional.of(FRENCH.matcher(digits).replaceFirst("0$1 $2 $3 $4 $5"));
        }
        return FOREIGN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
