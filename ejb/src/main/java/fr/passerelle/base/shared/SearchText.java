package fr.passerelle.base.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What lists are searched by: lower case, without accents, œ as oe, so that "etoile" finds "Étoile". */
public final class SearchText {
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /** @param parts null or empty ones are left out */
    public static String of(String... parts) {
        String joined = Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String plain = Normalizer.normalize(joined, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }

    /** The words of what was typed, each to be found; anything but letters and digits parts them. */
    public static List<String> words(String typed) {
        return Arrays.stream(of(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** This attribute without capitals and accents, in JPQL: for short tables, that keep no text to be searched by. */
    public static String plain(String attribute) {
        return "cast(function('translate', lower(cast(" + attribute + " as string)), 'àâäáéèêëîïíôöóùûüúÿçñ',"
                + " 'aaaaeeeeiiiooouuuuycn') as string)";
    }

    /** A pattern for {@code like ... escape '!'} that finds {@code typed} anywhere. */
    public static String pattern(String typed) {
        return "%" + of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
