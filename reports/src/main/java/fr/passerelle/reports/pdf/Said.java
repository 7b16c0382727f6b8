package fr.passerelle.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words, each as often as it is said. Spaces and hyphens of any kind are equal: they may share one glyph. */
record Said(List<String> words) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u00AD]");

    static Said of(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            for (String word : SPACES.split(HYPHENS.matcher(text).replaceAll("-"))) {
                if (!word.isEmpty()) words.add(word);
            }
        }
        return new Said(words);
    }

    /** Those of these words that are not among the drawn ones; a word drawn over two lines is there. */
    List<String> without(List<String> drawn) {
        Map<String, Integer> wanted = new HashMap<>();
        words.forEach(word -> wanted.merge(word, 1, Integer::sum));
        List<String> pieces = new ArrayList<>();
        for (String word : Said.of(drawn).words) {
            if (wanted.getOrDefault(word, 0) > 0) wanted.merge(word, -1, Integer::sum);
            else pieces.add(word);
        }
        return missing(wanted, pieces);
    }

    private List<String> missing(Map<String, Integer> wanted, List<String> pieces) {
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            if (wanted.getOrDefault(word, 0) == 0) continue;
            wanted.merge(word, -1, Integer::sum);
            if (!made(word, pieces)) missing.add(word);
        }
        return missing;
    }

    /** Whether the word is made of these pieces, which are used up. */
    private static boolean made(String word, List<String> pieces) {
        if (word.isEmpty()) return true;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (piece.isEmpty() || !word.startsWith(piece)) continue;
            pieces.set(i, "");
            if (made(word.substring(piece.length()), pieces)) return true;
            pieces.set(i, piece);
        }
        return false;
    }
}
