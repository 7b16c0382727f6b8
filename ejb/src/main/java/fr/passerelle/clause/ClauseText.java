package fr.passerelle.clause;

import fr.passerelle.base.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a clause: a paragraph a line, an item of a list where the line starts with "- ", and variables between
 * braces. It refuses a brace that stands alone and a variable that nobody can fill.
 */
public record ClauseText(String value) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z.]+)\\}");

    public ClauseText {
        if (value == null || value.isBlank()) {
            throw new RuleViolation("clause.empty");
        }
        value = value.strip();
        keys(value).filter(key -> Variable.of(key).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new RuleViolation("clause.unknownVariable", unknown);
        });
        if (VARIABLE.matcher(value).replaceAll("").matches("(?s).*[{}].*")) {
            throw new RuleViolation("clause.looseBrace");
        }
    }

    public Set<Variable> variables() {
        return keys(value).map(key -> Variable.of(key).orElseThrow()).collect(Collectors.toUnmodifiableSet());
    }

    /** The variables of this text that another one does not say, as they are typed: {@code {target}}. */
    public List<String> missingFrom(String other) {
        return variables().stream()
                .map(variable -> "{" + variable.key() + "}")
                .filter(typed -> !other.contains(typed))
                .sorted()
                .toList();
    }

    /** The text with every variable replaced; a value may hold several lines. Nothing in a value is read again. */
    public String filledWith(Function<Variable, String> values) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.apply(Variable.of(found.group(1)).orElseThrow())));
    }

    /** The text as it is read in the library: a list of pieces a paragraph. */
    public List<List<ClausePiece>> pieces() {
        return paragraphs(value).stream().map(ClauseText::piecesOf).toList();
    }

    private static List<ClausePiece> piecesOf(String paragraph) {
        List<ClausePiece> pieces = new ArrayList<>();
        Matcher found = VARIABLE.matcher(paragraph);
        int from = 0;
        while (found.find()) {
            pieces.add(new ClausePiece(paragraph.substring(from, found.start()), null));
            pieces.add(new ClausePiece("", Variable.of(found.group(1)).orElseThrow()));
            from = found.end();
        }
        pieces.add(new ClausePiece(paragraph.substring(from), null));
        return pieces;
    }

    public static List<String> paragraphs(String filled) {
        return filled.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Stream<String> keys(String text) {
        return VARIABLE.matcher(text).results().map(found -> found.group(1));
    }
}
