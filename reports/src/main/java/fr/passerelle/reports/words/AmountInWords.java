package fr.passerelle.reports.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros written out, as a signed deed needs it. French follows the classical spelling: hyphens below one
 * hundred only, "vingt" and "cent" take an s when multiplied and final (not before "mille"), "mille" never changes.
 */
public final class AmountInWords {
    /** Above this nobody grants anything, and the words stop. */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private AmountInWords() {}

    /** @throws IllegalArgumentException below zero, from one thousand billion on, or with parts of a cent */
    public static String of(BigDecimal amount, Language language) {
        if (amount.signum() < 0 || amount.compareTo(LIMIT) >= 0) throw new IllegalArgumentException("amount " + amount);
        BigDecimal cents = amount.movePointRight(2);
        long all = cents.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        return language == Language.FR ? french(all / 100, (int) (all % 100)) : english(all / 100, (int) (all % 100));
    }

    private static String french(long euros, int cents) {
        String small = FrenchNumbers.of(cents) + (cents > 1 ? " centimes" : " centime");
        if (euros == 0 && cents > 0) return small;
        boolean round = euros >= 1_000_000 && euros % 1_000_000 == 0;
        String large = FrenchNumbers.of(euros) + (round ? " d’euros" : euros > 1 ? " euros" : " euro");
        return cents == 0 ? large : large + " et " + small;
    }

    private static String english(long euros, int cents) {
        String small = EnglishNumbers.of(cents) + (cents == 1 ? " cent" : " cents");
        if (euros == 0 && cents > 0) return small;
        String large = EnglishNumbers.of(euros) + (euros == 1 ? " euro" : " euros");
        return cents == 0 ? large : large + " and " + small;
    }
}
