package fr.passerelle.web.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The colour of a state and of an action, from {@code tones.properties}: always beside the word, never instead. */
@Named
@ApplicationScoped
public class Tones {
    private final ResourceBundle tones = ResourceBundle.getBundle("tones", Locale.ROOT);

    /** todo, wait, done, error, eu; neutral when the file says nothing. */
    public String of(Enum<?> state) {
        return state == null ? "neutral" : tone(state, "neutral");
    }

    /** As the owner of the file sees it: what the service has to do is nothing that they have to do. */
    public String ofOwn(Enum<?> state) {
        try {
            return tones.getString(state.getDeclaringClass().getSimpleName() + '.' + state.name() + ".own");
        } catch (MissingResourceException alike) {
            return of(state);
        }
    }

    /** primary for the first action offered, danger for those that the file names, else secondary. */
    public String ofAction(Enum<?> action, boolean first) {
        return tone(action, first ? "primary" : "secondary");
    }

    private String tone(Enum<?> constant, String otherwise) {
        try {
            return tones.getString(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
        } catch (MissingResourceException unnamed) {
            return otherwise;
        }
    }
}
