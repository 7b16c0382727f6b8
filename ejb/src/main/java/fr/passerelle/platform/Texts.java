package fr.passerelle.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code domain_*.properties}: labels, refusals, mails. A missing key is a broken program. */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of the key, its placeholders filled; enum arguments are written by their label. */
    public static String of(Locale locale, String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = args[i] instanceof Enum<?> constant ? label(locale, constant) : args[i];
        }
        return new MessageFormat(bundle(locale).getString(key), locale).format(written);
    }

    /** The label of an enum constant: key {@code SimpleEnumName.CONSTANT}. */
    public static String label(Locale locale, Enum<?> constant) {
        return bundle(locale).getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("domain", locale, Texts.class.getClassLoader(), EXACT);
    }
}
