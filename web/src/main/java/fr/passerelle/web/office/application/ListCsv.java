package fr.passerelle.web.office.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.passerelle.application.ApplicationRow;
import fr.passerelle.application.ApplicationState;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The list for a spreadsheet: semicolons, decimal commas, days of the year as numbers. A text that a spreadsheet would
 * take for a formula is written after an apostrophe, so that no association can run anything on an agent's machine.
 */
class ListCsv {
    /** What tells spreadsheets that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "reference", "organisation", "project", "call", "state", "requested", "filedOn", "dueOn", "instructor");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final CsvWriter csv;
    private final UnaryOperator<String> heading;
    private final Function<ApplicationState, String> label;

    /** @param heading the words of {@code list.COLUMN} */
    ListCsv(Writer out, UnaryOperator<String> heading, Function<ApplicationState, String> label) {
        this.csv = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        this.heading = heading;
        this.label = label;
    }

    void head() {
        csv.writeRecord(
                COLUMNS.stream().map(column -> heading.apply("list." + column)).toList());
    }

    void row(ApplicationRow row) {
        csv.writeRecord(Stream.of(
                        row.reference(),
                        row.organisation(),
                        row.title(),
                        row.call(),
                        label.apply(row.state()),
                        row.requested().toString().replace('.', ','),
                        day(row.filedOn()),
                        day(row.dueOn()),
                        row.assignee() == null ? "" : row.assignee())
                .map(ListCsv::harmless)
                .toList());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String harmless(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
