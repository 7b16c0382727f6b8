package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Set;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * International bank account number (ISO 13616): the length of its country, remainder 1 modulo 97, and for France and
 * Monaco the key of the national number (clé RIB) as well.
 */
public record Iban(String value) implements Serializable {
    private static final Set<String> WITH_RIB_KEY = Set.of("FR", "MC");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public Iban {
        value = Identifiers.compact(value, "iban");
        String country = value.substring(0, Math.min(2, value.length()));
        IBANValidator.Validator rule = IBANValidator.getInstance().getValidator(value);
        if (rule == null) {
            throw new RuleViolation("iban.country", country);
        }
        if (value.length() != rule.getIbanLength()) {
            throw new RuleViolation("iban.length", country, rule.getIbanLength(), value.length());
        }
        if (!IBANValidator.getInstance().isValid(value)) {
            throw new RuleViolation("iban.key");
        }
        if (WITH_RIB_KEY.contains(country) && !hasItsRibKey(value)) {
            throw new RuleViolation("iban.ribKey");
        }
    }

    /** Clé RIB: 97 − ((89 × bank + 15 × branch + 3 × account) mod 97), letters read as digits (A, J = 1; B, K, S = 2…). */
    public static int ribKey(String bank, String branch, String account) {
        BigInteger sum = weighted(89, bank).add(weighted(15, branch)).add(weighted(3, account));
        return 97 - sum.mod(NINETY_SEVEN).intValue();
    }

    private static BigInteger weighted(int weight, String part) {
        StringBuilder digits = new StringBuilder();
        Identifiers.compact(part, "iban").chars().forEach(character -> digits.append(ribDigit(character)));
        return new BigInteger(digits.toString()).multiply(BigInteger.valueOf(weight));
    }

    /** The columns of the old card punch: A-I are 1 to 9, J-R are 1 to 9, S-Z are 2 to 9. */
    private static int ribDigit(int character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character < 'A' || character > 'Z') {
            throw new RuleViolation("iban.key");
        }
        return character < 'S' ? (character - 'A') % 9 + 1 : character - 'S' + 2;
    }

    private static boolean hasItsRibKey(String iban) {
        int key = ribKey(iban.substring(4, 9), iban.substring(9, 14), iban.substring(14, 25));
        return key == Integer.parseInt(iban.substring(25));
    }

    public String country() {
        return value.substring(0, 2);
    }

    /** In groups of four, as printed on a bank statement. */
    public String format() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    /** What may be shown to people who need not pay on it: 'FR76 •••• 0189'. */
    public String masked() {
        return value.substring(0, 4) + "\u00a0••••\u00a0" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<Iban> {
        public Column() {
            super(Iban::value, Iban::new);
        }
    }
}
