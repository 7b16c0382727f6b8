package fr.passerelle.base.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write amounts and percentages, and how we print them: the same whatever the Java release. */
final class TypedNumbers {
    /** Digits alone or in groups of three, then a comma or a point and decimals. */
    private static final Pattern NUMBER = Pattern.compile("([-\u2212+]?)(\\d{1,3}(?:\\h\\d{3})+|\\d+)(?:[.,](\\d*))?");

    /** One sign between thousands and another before decimals, or twice the same: no other reading is left. */
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d*|\\d{1,3}(?:\\.\\d{3}){2,}");

    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d*|\\d{1,3}(?:,\\d{3}){2,}");

    private static final Pattern ONE_POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern EURO = Pattern.compile("^€\\h*|\\h*(?:€|EUR|euros?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("\\h*%$");
    private static final Pattern BLANKS = Pattern.compile("^[\\h\\v]+|[\\h\\v]+$");

    private TypedNumbers() {}

    static Money money(String typed) {
        Money money = signedMoney(typed);
        if (money.isNegative()) {
            throw new RuleViolation("money.negative", trimmed(typed));
        }
        return money;
    }

    static Money signedMoney(String typed) {
        String text = trimmed(typed);
        if (text.isEmpty()) {
            throw new RuleViolation("money.missing");
        }
        Matcher number = NUMBER.matcher(ungrouped(bare(text)));
        if (!number.matches()) {
            throw new RuleViolation("money.format", text);
        }
        if (decimals(number).length() > 2) {
            throw new RuleViolation("money.cents", text);
        }
        return new Money(value(number));
    }

    static Money moneyWithPoints(String typed) {
        String text = bare(trimmed(typed));
        return money(ONE_POINT.matcher(text).matches() ? text.replace(".", "") : typed);
    }

    private static String bare(String text) {
        return EURO.matcher(text).replaceAll("");
    }

    private static String ungrouped(String text) {
        String unsigned = text.replaceFirst("^[-\u2212+]", "");
        if (POINTS.matcher(unsigned).matches()) {
            return text.replace(".", "");
        }
        return COMMAS.matcher(unsigned).matches() ? text.replace(",", "") : text;
    }

    static Rate rate(String typed) {
        String text = trimmed(typed);
        if (text.isEmpty()) {
            throw new RuleViolation("rate.missing");
        }
        Matcher number = NUMBER.matcher(PERCENT.matcher(text).replaceAll(""));
        if (!number.matches()) {
            throw new RuleViolation("rate.format", text);
        }
        return new Rate(value(number));
    }

    static BigDecimal decimal(String typed) {
        Matcher number = NUMBER.matcher(trimmed(typed));
        if (!number.matches()) {
            throw new RuleViolation("decimal.format", trimmed(typed));
        }
        return value(number);
    }

    static String format(Money money, Locale locale) {
        return isFrench(locale)
                ? plain("#,##0.00", '\u202f', ',').format(money.amount()) + "\u00a0€"
                : plain("€#,##0.00", ',', '.').format(money.amount());
    }

    static String format(Rate rate, Locale locale) {
        return percent(rate.rounded(2), locale);
    }

    static String exact(Rate rate, Locale locale) {
        return percent(rate.percent(), locale);
    }

    private static String percent(BigDecimal shown, Locale locale) {
        return isFrench(locale)
                ? plain("#,##0.######", '\u202f', ',').format(shown) + "\u00a0%"
                : plain("#,##0.######", ',', '.').format(shown) + "%";
    }

    private static boolean isFrench(Locale locale) {
        return !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private static DecimalFormat plain(String pattern, char grouping, char decimal) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format;
    }

    private static String trimmed(String typed) {
        return typed == null ? "" : BLANKS.matcher(typed).replaceAll("");
    }

    private static String decimals(Matcher number) {
        return number.group(3) == null ? "" : number.group(3);
    }

    private static BigDecimal value(Matcher number) {
        String whole = number.group(2).replaceAll("\\h", "");
        BigDecimal value = new BigDecimal(whole + "." + decimals(number) + "0");
        return number.group(1).isEmpty() || number.group(1).equals("+") ? value : value.negate();
    }
}
