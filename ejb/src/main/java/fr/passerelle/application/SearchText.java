package fr.passerelle.application;

import java.text.Normalizer;
import java.util.Locale;

/** What lists are searched by: lower case, without accents, œ as oe, so that "etoile" finds "Étoile". */
public final class SearchText {
    private static final int LONGEST = 500;

    private SearchText() {}

    public static String of(String... parts) {
        String plain = Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
