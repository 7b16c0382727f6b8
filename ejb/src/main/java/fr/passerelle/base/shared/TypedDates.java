package fr.passerelle.base.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as people write them, day first: 27/03/2027, 27-3-27, 27.03.2027, 27032027, 2027-03-27, 27 mars 2027, 1er févr.
 * 2027, 1 March 2027. A year of two digits is of this century.
 */
public final class TypedDates {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})([-/.]|\\h+)(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})()(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?\\h+(\\p{L}{3,})\\.?\\h+(\\d{4}|\\d{2})");

    private TypedDates() {}

    /** @throws RuleViolation {@code date.format} when unreadable, {@code date.unknown} when no calendar has that day */
    public static LocalDate parse(String typed) {
        String text = typed.strip();
        Matcher words = WORDS.matcher(SearchText.of(text));
        if (words.matches()) {
            return day(typed, words.group(3), month(typed, words.group(2)), words.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(typed, yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher digits = Stream.of(DIGITS, TOGETHER)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("date.format", typed));
        return day(typed, digits.group(4), Integer.parseInt(digits.group(3)), digits.group(1));
    }

    private static LocalDate day(String typed, String year, int month, String day) {
        try {
            int century = year.length() == 2 ? 2000 : 0;
            return LocalDate.of(century + Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new RuleViolation("date.unknown", typed);
        }
    }

    /** A month by the beginning of its name, if only one begins so. */
    private static int month(String typed, String begun) {
        List<Month> possible = Arrays.stream(Month.values())
                .filter(month -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .anyMatch(language -> SearchText.of(month.getDisplayName(TextStyle.FULL, language))
                                .startsWith(begun)))
                .toList();
        if (possible.size() != 1) {
            throw new RuleViolation("date.format", typed);
        }
        return possible.get(0).getValue();
    }
}
