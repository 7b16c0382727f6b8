package fr.passerelle.web.words;

import fr.passerelle.base.shared.Decimals;
import fr.passerelle.base.shared.Iban;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.Siret;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How values are written for a reader of this language; instants are told in the legal time of the métropole. */
public record ReaderFormats(Locale locale) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Any value of ours as a reader expects it; nothing for nothing. */
    public String show(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return money.format(locale);
        }
        if (value instanceof Rate rate) {
            return rate.format(locale);
        }
        if (value instanceof Siret siret) {
            return siret.format();
        }
        if (value instanceof Iban iban) {
            return iban.masked();
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return Decimals.format(number, locale);
        }
        return value instanceof TemporalAccessor time ? showTime(time) : value.toString();
    }

    private String showTime(TemporalAccessor time) {
        if (time instanceof Instant instant) {
            return moment(Paris.localTime(instant));
        }
        if (time instanceof LocalDateTime moment) {
            return moment(moment);
        }
        if (time instanceof LocalDate day) {
            return day(day);
        }
        return time instanceof MonthDay monthDay
                ? first(monthDay.getDayOfMonth()) + ' ' + pattern("MMMM").format(monthDay)
                : time.toString();
    }

    /** 1er janvier 2026; 1 January 2026. */
    public String day(LocalDate day) {
        return first(day.getDayOfMonth()) + ' ' + pattern("MMMM uuuu").format(day);
    }

    /** jeudi 1er janvier 2026. */
    public String dayOfWeek(LocalDate day) {
        return pattern("EEEE").format(day) + ' ' + day(day);
    }

    /** 23/11/2026, for dense tables and typed fields, in both languages. */
    public String dense(LocalDate day) {
        return TYPED.format(day);
    }

    /** 23 novembre 2026 à 14 h 02; 23 November 2026 at 14:02. */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + (french() ? " à " : " at ") + hour(moment);
    }

    /** 23 novembre 2026 à 14 h 02 min 05 s; 23 November 2026 at 14:02:05. */
    public String exactly(LocalDateTime moment) {
        return day(moment.toLocalDate())
                + (french() ? " à " : " at ")
                + pattern(french() ? "H\u00a0'h'\u00a0mm\u00a0'min'\u00a0ss\u00a0's'" : "HH:mm:ss")
                        .format(moment);
    }

    public String hour(LocalDateTime moment) {
        return pattern(french() ? "H\u00a0'h'\u00a0mm" : "HH:mm").format(moment);
    }

    public String number(long number) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        return french() ? digits.replace(',', '\u202f') : digits;
    }

    /** 10 Mo; 10 MB. */
    public String megabytes(long bytes) {
        return number(bytes / (1024 * 1024)) + "\u00a0" + (french() ? "Mo" : "MB");
    }

    private String first(int dayOfMonth) {
        return french() && dayOfMonth == 1 ? "1er" : Integer.toString(dayOfMonth);
    }

    private boolean french() {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
