package fr.passerelle.organisation;

import fr.passerelle.shared.RuleViolation;
import java.util.regex.Pattern;

/** Telephone numbers, kept as '03 20 00 00 00' or '+32 56 00 00 00'. */
final class Phone {
    private static final Pattern FRENCH = Pattern.compile("(?:\\+33|0033|0)([1-9])(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern FOREIGN = Pattern.compile("\\+\\d{7,15}");

    private Phone() {}

    static String required(String field, String typed) {
        String phone = optional(field, typed);
        if (phone.isEmpty()) {
            throw RuleViolation.onField(field, "required");
        }
        return phone;
    }

    static String optional(String field, String typed) {
        String digits =
                typed == null ? "" : typed.replaceAll("[\\h.()\\-/]", "").replaceFirst("^\\+330", "+33");
        if (digits.isEmpty()) {
            return "";
        }
        if (FRENCH.matcher(digits).matches()) {
            return FRENCH.matcher(digits).replaceFirst("0$1 $2 $3 $4 $5");
        }
        if (!FOREIGN.matcher(digits).matches()) {
            throw RuleViolation.onField(field, "organisation.phone");
        }
        return digits;
    }
}
