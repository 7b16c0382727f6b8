package fr.passerelle.base.account;

import fr.passerelle.base.shared.RuleViolation;
import java.text.Normalizer;

/** The name of a person as shown: composed letters, no invisible or direction-changing character. */
public final class Names {
    private static final int MAX = 200;

    private Names() {}

    public static String require(String typed) {
        String name = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ")
                        .strip();
        if (name.isEmpty() || name.length() > MAX) {
            throw RuleViolation.onField("name", "name.length", MAX);
        }
        return name;
    }
}
