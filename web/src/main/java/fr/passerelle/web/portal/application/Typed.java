package fr.passerelle.web.portal.application;

import fr.passerelle.form.Answers;
import fr.passerelle.form.Question;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the controls of a page hold, by question key: text, a ticked box, or the set of ticked communes. */
public final class Typed implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Boolean> agreed = new HashMap<>();
    private final Map<String, Set<String>> several = new HashMap<>();

    void read(Question question, Answers answers) {
        put(question, answers.values().getOrDefault(question.key(), ""));
    }

    void put(Question question, String plain) {
        switch (question.type()) {
            case AGREE -> agreed.put(question.key(), plain.equals(Sent.AGREED));
            case COMMUNES ->
                several.put(
                        question.key(),
                        plain.isBlank()
                                ? new LinkedHashSet<>()
                                : new LinkedHashSet<>(Arrays.asList(plain.split("[ ,]+"))));
            default -> text.put(question.key(), plain);
        }
    }

    /** The text that a draft keeps of what this control holds. */
    String plain(Question question) {
        return switch (question.type()) {
            case AGREE -> Boolean.TRUE.equals(agreed.get(question.key())) ? Sent.AGREED : "";
            case COMMUNES -> String.join(" ", several.getOrDefault(question.key(), Set.of()));
            default -> new Sent(text.get(question.key())).plain(question);
        };
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getAgreed() {
        return agreed;
    }

    public Map<String, Set<String>> getSeveral() {
        return several;
    }
}
