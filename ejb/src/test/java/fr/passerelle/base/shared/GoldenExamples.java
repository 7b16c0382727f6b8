package fr.passerelle.base.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worked examples of the domain experts: by id, what goes in and what must come out, in the notation of their sheet. */
public final class GoldenExamples {
    private static final Map<String, NamedCsvRecord> ROWS = read();
    private static final String AMOUNT = "\\b\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?|\\b\\d+\\.\\d\\d\\b";

    private GoldenExamples() {}

    public static String expected(String id) {
        return ROWS.get(id).getField("expected");
    }

    /** The values of the row that look so, in its order: of the first group of the pattern if it has one. */
    public static List<String> given(String id, String pattern) {
        return found(ROWS.get(id).getField("given"), pattern);
    }

    /** The amounts of the row in its order: '12 345.67', '100 000'. */
    public static List<Money> amounts(String id) {
        return given(id, AMOUNT).stream().map(GoldenExamples::amount).toList();
    }

    /** The days of the row in its order: '2026-03-05'. */
    public static List<LocalDate> days(String id) {
        return given(id, "\\d{4}-\\d{2}-\\d{2}").stream().map(LocalDate::parse).toList();
    }

    /** The one whole number that stands before these words. */
    public static int number(String id, String before) {
        return Integer.parseInt(given(id, "(\\d+)" + before).get(0));
    }

    /** The amounts of the column that says how the row is computed, for what its input takes for granted. */
    public static List<Money> reckoned(String id) {
        return found(how(id), AMOUNT).stream().map(GoldenExamples::amount).toList();
    }

    /** How the row is computed, in the words of the sheet. */
    public static String how(String id) {
        return ROWS.get(id).getField("how it is computed");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(match.groupCount() == 0 ? 0 : 1))
                .toList();
    }

    private static Money amount(String typed) {
        return Money.of(typed.replace(" ", ""));
    }

    public static Set<String> ids() {
        return ROWS.keySet();
    }

    /** Our values in the notation of the sheet: (a, b) for several, [a, b] for a list, date(y, m, d), True. */
    public static String notation(Object... values) {
        return values.length == 1
                ? one(values[0])
                : Arrays.stream(values).map(GoldenExamples::one).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String one(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(GoldenExamples::one).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof LocalDate day) {
            return "date(%d, %d, %d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        return String.valueOf(value);
    }

    private static Map<String, NamedCsvRecord> read() {
        InputStream sheet = GoldenExamples.class.getResourceAsStream("/golden-examples.csv");
        try (Reader reader = new InputStreamReader(sheet, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader).stream()) {
            return rows.collect(Collectors.toMap(row -> row.getField("id"), row -> row));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
