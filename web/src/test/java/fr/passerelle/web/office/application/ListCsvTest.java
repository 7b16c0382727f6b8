package fr.passerelle.web.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.base.shared.Money;
import fr.passerelle.web.words.Spreadsheet;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCsvTest {
    private final StringWriter out = new StringWriter();
    private final ListCsv csv = new ListCsv(out, key -> key, state -> "state " + state);

    @Test
    void writesWhatAFrenchSpreadsheetReads() {
        csv.head();
        csv.row(row("Vélo-école ; \"adultes\"", Money.of("18000.50")));
        assertThat(out.toString().split("\r\n"))
                .containsExactly(
                        "list.reference;list.organisation;list.project;list.call;list.state;list.requested;"
                                + "list.filedOn;list.dueOn;list.instructor",
                        "DEM-2026-00001;Les Rayons;\"Vélo-école ; \"\"adultes\"\"\";Entreprendre;state SUBMITTED;"
                                + "18000,50;01/12/2026;16/12/2026;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@sum", "\tx", "\rx"})
    void neverStartsAFormula(String title) {
        csv.row(row(title, Money.ZERO));
        assertThat(Spreadsheet.harmless(title)).isEqualTo("'" + title);
        assertThat(out.toString()).contains("'" + title.substring(0, 1));
    }

    private static ApplicationRow row(String title, Money requested) {
        return new ApplicationRow(
                UUID.randomUUID(),
                "DEM-2026-00001",
                "Les Rayons",
                title,
                "Entreprendre",
                ApplicationState.SUBMITTED,
                requested,
                Instant.parse("2026-11-30T23:30:00Z"),
                LocalDate.of(2026, 12, 16),
                null);
    }
}
