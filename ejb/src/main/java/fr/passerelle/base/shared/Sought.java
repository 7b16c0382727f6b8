package fr.passerelle.base.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed in the search field of a list, as a condition on a column that {@link SearchText} wrote: each word
 * is somewhere in it, in the singular or the plural. A SIRET is found however its digits were spaced, a reference only whole.
 */
public record Sought(List<Set<String>> words) {
    private static final Pattern SPACED_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3})[ .\\u00a0\\u202f]?(\\d{3})[ .\\u00a0\\u202f]?(\\d{3})"
                    + "(?:[ .\\u00a0\\u202f]?(\\d{5}))?(?!\\d)");
    /** Whole: its parts are in every row, and its number ends many a SIRET. */
    private static final Pattern REFERENCE = Pattern.compile("\\b\\p{L}{2,4}-\\d{4}-\\d{5}\\b");

    private static final int SHORTEST_PLURAL = 4;

    public Sought {
        words = List.copyOf(words);
    }

    public static Sought of(String typed) {
        String text = typed == null ? "" : typed;
        String joined = text.matches("[\\d\\h.]+")
                ? text.replaceAll("[\\h.]", "")
                : SPACED_NUMBER.matcher(text).replaceAll(found -> found.group().replaceAll("\\D", ""));
        String plain = SearchText.of(joined);
        Stream<String> references = REFERENCE.matcher(plain).results().map(MatchResult::group);
        Stream<String> others = SearchText.words(REFERENCE.matcher(plain).replaceAll(" ")).stream();
        return new Sought(Stream.concat(references, others).map(Sought::forms).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A condition of JPQL on this column, its parameters named {@code sought...}; true for all when nothing is sought. */
    public String in(String column) {
        List<String> conditions = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            List<String> forms = new ArrayList<>();
            for (int form = 0; form < words.get(word).size(); form++) {
                forms.add(column + " like :" + name(word, form) + " escape '!'");
            }
            conditions.add("(" + String.join(" or ", forms) + ")");
        }
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** What to bind for {@link #in}. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int word = 0; word < words.size(); word++) {
            int form = 0;
            for (String written : words.get(word)) {
                parameters.put(name(word, form++), SearchText.pattern(written));
            }
        }
        return parameters;
    }

    private static String name(int word, int form) {
        return "sought" + word + (char) ('a' + form);
    }

    /** The beginnings that the singular and the plural share, or each of them where none is shared. */
    private static Set<String> forms(String word) {
        if (word.length() < SHORTEST_PLURAL || word.matches(".*\\d.*")) {
            return Set.of(word);
        }
        if (word.endsWith("eaux")) {
            return Set.of(without(word, 1));
        }
        if (word.endsWith("aux")) {
            String beginning = without(word, 3);
            return new LinkedHashSet<>(List.of(word, beginning + "al", beginning + "ail"));
        }
        if (word.endsWith("al") || word.endsWith("ail")) {
            String beginning = without(word, word.endsWith("al") ? 2 : 3);
            return new LinkedHashSet<>(List.of(word, beginning + "aux"));
        }
        return Set.of(word.endsWith("s") || word.endsWith("x") ? without(word, 1) : word);
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
