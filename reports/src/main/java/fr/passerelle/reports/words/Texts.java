package fr.passerelle.reports.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed sentences of the documents in one language, with {0}, {1}... replaced and the typography set. */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) ALL.put(language, new Texts(language));
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "report",
                language.locale(),
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /** @throws java.util.MissingResourceException when the key does not exist */
    public String get(String key, Object... values) {
        return set(fill(bundle.getString(key), List.of(values)));
    }

    /** Text that is data, in the typography of this language and in characters that our fonts have. */
    public String set(String text) {
        return Typography.of(Printable.of(text), language);
    }

    private static String fill(String pattern, List<Object> values) {
        String text = pattern;
        for (int i = 0; i < values.size(); i++) text = text.replace("{" + i + "}", String.valueOf(values.get(i)));
        return text;
    }
}
