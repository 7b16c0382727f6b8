package fr.passerelle.web.words;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words for the reader: screen texts ({@code web_*.properties}), rule and enum texts ({@code domain_*.properties}),
 * values. In a text, {@code {0}} is replaced by the first argument as the reader writes it; nothing else is special.
 */
@Named("texts")
@RequestScoped
public class ReaderTexts {
    @Inject
    private Bundles bundles;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Produces
    @Named("web")
    @RequestScoped
    Map<String, String> screens() {
        return bundles.of("web", reader.getLocale());
    }

    @Produces
    @Named("domain")
    @RequestScoped
    Map<String, String> rules() {
        return bundles.of("domain", reader.getLocale());
    }

    public String web(String key, Object... args) {
        return filled(screens().get(key), args);
    }

    public String domain(String key, Object... args) {
        return filled(rules().get(key), args);
    }

    /** The text of {@code domain_*.properties}, or {@code otherwise} where nobody has written one. */
    public String known(String key, String otherwise) {
        return rules().containsKey(key) ? rules().get(key) : otherwise;
    }

    public String of(RuleViolation refusal) {
        return filled(rules().get(refusal.code()), refusal.args().toArray());
    }

    /** The label of an enum constant: key {@code SimpleEnumName.CONSTANT}. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : rules().get(keyOf(constant));
    }

    /** What a button does, once it is done: {@code SimpleEnumName.CONSTANT.done} where it is said, else the label. */
    public String done(Enum<?> action) {
        return action == null ? "" : known(keyOf(action) + ".done", of(action));
    }

    /** What to ask before this action, when {@code SimpleEnumName.CONSTANT.confirm} says so; else nothing. */
    public String confirmation(Enum<?> action) {
        String key = keyOf(action) + ".confirm";
        return rules().containsKey(key) ? rules().get(key) : null;
    }

    /** What helps to answer the question of this key; nothing when no text says it. */
    public String hint(String key) {
        return rules().containsKey(key + ".hint") ? rules().get(key + ".hint") : "";
    }

    /** 23 novembre 2026 à 14 h 02 min 05 s (heure de Paris), for what the law dates. */
    public String exactly(Instant instant) {
        return web("instant.paris", formats().exactly(Paris.localTime(instant)));
    }

    public List<Choice> choices(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant, of(constant)))
                .toList();
    }

    public List<Choice> choices(Enum<?>... constants) {
        return choices(Arrays.asList(constants));
    }

    /** Any value as the reader writes it: amounts, dates, instants, enums. */
    public String show(Object value) {
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        if (value instanceof Boolean answer) {
            return screens().get(answer ? "yes" : "no");
        }
        return formats().show(value);
    }

    /** 23/11/2026, where columns are narrow; nothing for nothing. */
    public String dense(LocalDate day) {
        return day == null ? "" : formats().dense(day);
    }

    /** An amount where columns are narrow: cents only when there are some. */
    public String euros(Money amount) {
        return amount == null ? "" : show(amount).replaceFirst("[.,]00(?=\\D|$)", "");
    }

    /** 7,5 in French, 7.5 in English, with the decimals that it has. */
    public String decimal(BigDecimal number) {
        String plain = number == null ? "" : number.toPlainString();
        return Locale.FRENCH.getLanguage().equals(reader.getLocale().getLanguage()) ? plain.replace('.', ',') : plain;
    }

    /** A number of hundredths as a percentage: 29,03 %. */
    public String percent(BigDecimal hundredths) {
        return show(new Rate(hundredths));
    }

    /** A rate that money is counted by, with all its decimals; null for null, so that pages say that there is none. */
    public String exact(Rate rate) {
        return rate == null ? null : rate.exact(reader.getLocale());
    }

    public String megabytes(long bytes) {
        return formats().megabytes(bytes);
    }

    /** vendredi 27 novembre 2026 à 12 h 00 (heure de Paris). */
    public String deadline(Instant instant) {
        var local = Paris.localTime(instant);
        return web(
                "deadline.at",
                formats().dayOfWeek(local.toLocalDate()),
                formats().hour(local));
    }

    /** Il reste 4 jours; il reste 3 h 20; clos. */
    public String timeLeft(Instant instant) {
        Duration left = Duration.between(clock.instant(), instant);
        if (left.isNegative()) {
            return web("deadline.over");
        }
        if (left.toHours() >= 48) {
            return web("deadline.days", left.toDays());
        }
        return web("deadline.hours", left.toHours(), String.format("%02d", left.toMinutesPart()));
    }

    ReaderFormats formats() {
        return new ReaderFormats(reader.getLocale());
    }

    private String filled(String text, Object... args) {
        String result = text;
        for (int i = 0; i < args.length; i++) {
            result = result.replace("{" + i + "}", show(args[i]));
        }
        return result;
    }

    private static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
    }
}
