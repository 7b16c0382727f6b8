package fr.passerelle.base.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.passerelle.base.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What makes a password good enough: 12 to 128 characters of any kind, and not among the first guesses of an attacker
 * who knows common passwords, the keyboard, this product and this person. No composition rule, no expiry (ASVS 6.2).
 */
final class PasswordRules {
    static final int MIN = 12;
    static final int MAX = 128;

    /** Somewhat stricter than the "safely unguessable" of zxcvbn (10^8), which reads few French words. */
    private static final long LEAST_GUESSES = 3_000_000_000L;

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    /** Longer texts cost time to estimate and are strong by what was read already. */
    private static final int ESTIMATED = 50;

    private static final List<String> CONTEXT = List.of(
            "mel",
            "lille",
            "metropole",
            "métropole",
            "subvention",
            "subventions",
            "association",
            "passerelle",
            "motdepasse",
            "convention",
            "roubaix",
            "tourcoing",
            "azerty",
            "bonjour",
            "soleil",
            "tresorier",
            "trésorier");

    private PasswordRules() {}

    /** @throws RuleViolation on field {@code password}: {@code password.length} or {@code password.guessable} */
    static String require(String password, String login, String name) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < MIN || length > MAX) {
            throw RuleViolation.onField("password", "password.length", MIN, MAX);
        }
        List<String> known = new ArrayList<>(CONTEXT);
        known.addAll(words(login));
        known.addAll(words(name));
        String start = password.substring(0, Math.min(password.length(), ESTIMATED));
        if (ESTIMATOR.measure(start, known).getGuesses() < LEAST_GUESSES) {
            throw RuleViolation.onField("password", "password.guessable");
        }
        return password;
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() > 2)
                        .toList();
    }
}
