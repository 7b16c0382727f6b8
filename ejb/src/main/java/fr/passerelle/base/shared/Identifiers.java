package fr.passerelle.base.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** What the identifiers have in common: how they are typed, and Luhn's key. */
final class Identifiers {
    private static final Pattern BLANKS = Pattern.compile("[\\h\\v]+");

    private Identifiers() {}

    /** Without any blank, in capitals; refuses emptiness with {@code <prefix>.missing}. */
    static String compact(String typed, String prefix) {
        String text = typed == null ? "" : BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new RuleViolation(prefix + ".missing");
        }
        return text;
    }

    /** {@code length} digits 0-9, not all zero; refuses with {@code <prefix>.format}. */
    static String digits(String typed, int length, String prefix) {
        String text = compact(typed, prefix);
        if (!text.matches("[0-9]{" + length + "}") || text.matches("0+")) {
            throw new RuleViolation(prefix + ".format", text);
        }
        return text;
    }

    static boolean passesLuhn(String digits) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
    }

    static int digitSum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
