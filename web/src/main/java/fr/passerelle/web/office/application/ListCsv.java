package fr.passerelle.web.office.application;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.web.words.Spreadsheet;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The list of requests for a spreadsheet. */
class ListCsv {
    private static final List<String> COLUMNS = List.of(
            "reference", "organisation", "project", "call", "state", "requested", "filedOn", "dueOn", "instructor");

    private final Spreadsheet sheet;
    private final UnaryOperator<String> heading;
    private final Function<ApplicationState, String> label;

    /** @param heading the words of {@code list.COLUMN} */
    ListCsv(Writer out, UnaryOperator<String> heading, Function<ApplicationState, String> label) {
        this.sheet = new Spreadsheet(out);
        this.heading = heading;
        this.label = label;
    }

    void head() {
        sheet.line(
                COLUMNS.stream().map(column -> heading.apply("list." + column)).toList());
    }

    void row(ApplicationRow row) {
        sheet.line(List.of(
                row.reference(),
                row.organisation(),
                row.title(),
                row.call(),
                label.apply(row.state()),
                Spreadsheet.amount(row.requested()),
                Spreadsheet.day(row.filedOn()),
                Spreadsheet.day(row.dueOn()),
                row.assignee() == null ? "" : row.assignee()));
    }
}
