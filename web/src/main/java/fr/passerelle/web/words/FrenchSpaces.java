package fr.passerelle.web.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spaces that French print asks for, so that authors of texts type plain ones and no line starts with a '?'. */
final class FrenchSpaces {
    private static final String NARROW = "\u202f";
    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile(" (?=[;:!?»])");
    private static final Pattern AFTER_QUOTE = Pattern.compile("(?<=«) ");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=[%€])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private FrenchSpaces() {}

    static String of(String text, Locale locale) {
        if (!Locale.FRENCH.getLanguage().equals(locale.getLanguage())) {
            return text;
        }
        String spaced = BEFORE_HIGH_SIGN.matcher(text).replaceAll(NARROW);
        spaced = AFTER_QUOTE.matcher(spaced).replaceAll(NARROW);
        spaced = THOUSANDS.matcher(spaced).replaceAll(NARROW);
        return BEFORE_UNIT.matcher(spaced).replaceAll(NO_BREAK);
    }
}
