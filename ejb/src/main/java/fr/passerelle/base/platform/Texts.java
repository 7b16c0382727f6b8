package fr.passerelle.base.platform;

import fr.passerelle.base.shared.Money;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code domain_*.properties}: labels, refusals, mails. A missing key is a broken program. */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of the key, its placeholders filled: amounts, dates and labels as people write them. */
    public static String of(Locale locale, String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = written(locale, args[i]);
        }
        return new MessageFormat(bundle(locale).getString(key), locale).format(written);
    }

    /** The label of an enum constant: key {@code SimpleEnumName.CONSTANT}. */
    public static String label(Locale locale, Enum<?> constant) {
        return bundle(locale).getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object written(Locale locale, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return label(locale, constant);
        }
        if (argument instanceof Money money) {
            return money.format(locale);
        }
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
        }
        return argument;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("domain", locale, Texts.class.getClassLoader(), EXACT);
    }
}
