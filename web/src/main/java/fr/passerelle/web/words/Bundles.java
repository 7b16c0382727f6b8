package fr.passerelle.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a bundle as a map, read once a language, with the spaces of its typography. */
@ApplicationScoped
public class Bundles {
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    /** An unknown key answers itself between question marks, so that a hole is seen and never breaks a page. */
    public Map<String, String> of(String name, Locale locale) {
        return read.computeIfAbsent(name + '_' + locale.getLanguage(), key -> load(name, locale));
    }

    private static Map<String, String> load(String name, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                name,
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new HashMap<>();
        bundle.keySet().forEach(key -> texts.put(key, FrenchSpaces.of(bundle.getString(key), locale)));
        return new Complete(Map.copyOf(texts));
    }

    private static final class Complete extends AbstractMap<String, String> {
        private final Map<String, String> texts;

        Complete(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        public String get(Object key) {
            return texts.getOrDefault(key, "??? " + key + " ???");
        }

        @Override
        public boolean containsKey(Object key) {
            return texts.containsKey(key);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Collections.unmodifiableSet(texts.entrySet());
        }
    }
}
