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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worked examples of the domain experts: by id, what must come out, in the notation of their sheet. */
public final class GoldenExamples {
    private static final Map<String, NamedCsvRecord> ROWS = read();

    private GoldenExamples() {}

    public static String expected(String id) {
        return ROWS.get(id).getField("expected");
    }

    public static Set<String> ids() {
        return ROWS.keySet();
    }

    public static Collection<String> idsOf(String category) {
        return ROWS.values().stream()
                .filter(row -> row.getField("category").equals(category))
                .map(row -> row.getField("id"))
                .toList();
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
