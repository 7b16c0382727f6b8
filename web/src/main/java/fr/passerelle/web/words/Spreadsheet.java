package fr.passerelle.web.words;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.passerelle.base.shared.Money;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A file for spreadsheets: semicolons, decimal commas, days of the year as numbers. A text that a spreadsheet would take
 * for a formula is written after an apostrophe, so that no association can run anything on an agent's machine.
 */
public final class Spreadsheet {
    /** What tells spreadsheets that the file is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final CsvWriter csv;

    public Spreadsheet(Writer out) {
        csv = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    public void line(List<String> cells) {
        csv.writeRecord(cells.stream().map(Spreadsheet::harmless).toList());
    }

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String amount(Money amount) {
        return amount.toString().replace('.', ',');
    }

    public static String harmless(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
