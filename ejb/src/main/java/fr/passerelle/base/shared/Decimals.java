package fr.passerelle.base.shared;

import java.math.BigDecimal;
import java.util.Locale;

/** Plain numbers with decimals as people write them: 4,5 in French, 4.5 in English. */
public final class Decimals {
    private Decimals() {}

    public static BigDecimal parse(String typed) {
        return TypedNumbers.decimal(typed);
    }

    public static String format(BigDecimal number, Locale locale) {
        String plain = number.toPlainString().replace('-', '\u2212');
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? plain : plain.replace('.', ',');
    }
}
