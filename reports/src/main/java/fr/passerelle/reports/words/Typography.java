package fr.passerelle.reports.words;

import java.util.regex.Pattern;

/**
 * French spacing: a narrow no-break space before ; : ! ? % and inside guillemets, a no-break space before € and after
 * nᵒ, curly apostrophes, 1ᵉʳ; thousands, numbers and their unit, the parts of a date, references and the name of an annexe
 * stay together. Only existing spaces change, so addresses and hours stay as they are.
 */
public final class Typography {
    static final char NARROW = '\u202F';
    static final char FIXED = '\u00A0';

    /** Looks like a hyphen, and no line ends on it. */
    private static final char HYPHEN = '\u2011';

    private static final Pattern BEFORE = Pattern.compile("[ \u00A0\u202F]+(?=[;:!?%»])");
    private static final Pattern AFTER = Pattern.compile("«[ \u00A0\u202F]*");
    private static final Pattern CLOSE = Pattern.compile("(?<=[^\\s\u202F\u00A0])»");
    private static final Pattern EURO = Pattern.compile("(?<=\\d) (?=€)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\b([nN])[°ᵒº][ \u00A0]?(?=[\\p{L}\\d])");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«])");
    private static final Pattern TIED = Pattern.compile(
            "\\b(art\\.|p\\.|M\\.|Mme|MM\\.|SIRET|RNA|\\d{5}|[Aa]nnexes?|[Aa]rticles?|[LR]\\.) (?=[\\p{Lu}\\d])");
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\d) (?=(?:mois|jours?|ans?|années?|heures?|exemplaires)\\b)");
    private static final String MONTHS =
            "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private static final Pattern FIRST = Pattern.compile("\\b1er\\b");
    private static final Pattern DAY = Pattern.compile("(?<=\\d|1ᵉʳ) (?=" + MONTHS + "\\b)");
    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ") (?=\\d{4}\\b)");
    private static final Pattern REFERENCE = Pattern.compile("\\b([A-Z]{2,4})-(\\d{4})-(\\d{5})\\b");

    private Typography() {}

    public static String of(String text, Language language) {
        return language == Language.FR ? french(text) : APOSTROPHE.matcher(text).replaceAll("’");
    }

    private static String french(String text) {
        String t = BEFORE.matcher(text).replaceAll(String.valueOf(NARROW));
        t = AFTER.matcher(t).replaceAll("«" + NARROW);
        t = CLOSE.matcher(t).replaceAll(NARROW + "»");
        t = EURO.matcher(t).replaceAll(String.valueOf(FIXED));
        t = THOUSANDS.matcher(t).replaceAll(String.valueOf(NARROW));
        t = NUMBER.matcher(t).replaceAll("$1ᵒ" + FIXED);
        t = TIED.matcher(t).replaceAll("$1" + FIXED);
        t = UNIT.matcher(t).replaceAll(String.valueOf(FIXED));
        t = FIRST.matcher(t).replaceAll("1ᵉʳ");
        t = DAY.matcher(t).replaceAll(String.valueOf(FIXED));
        t = MONTH.matcher(t).replaceAll("$1" + FIXED);
        t = REFERENCE.matcher(t).replaceAll("$1" + HYPHEN + "$2" + HYPHEN + "$3");
        return APOSTROPHE.matcher(t).replaceAll("’");
    }
}
