package fr.passerelle.web.office.finance;

import fr.passerelle.document.reading.DocumentReadings;
import fr.passerelle.document.reading.LossRow;
import fr.passerelle.document.reading.ReadingOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The kept documents of which words are missing, or may be: what was lost, and what to do about it. */
@Named("officeLosses")
@RequestScoped
public class LossesPage {
    private static final int SIZE = 25;

    @Inject
    private DocumentReadings readings;

    private int number = 1;
    private long count;
    private List<Loss> rows;

    /** One line: the document, and where its remedy begins. */
    public record Loss(LossRow row, String file, String agreement, String whole) {
        static Loss of(LossRow row) {
            return new Loss(
                    row,
                    "/document/" + row.documentId(),
                    row.isAgreement() ? "/office/agreement/agreement.xhtml?id=" + row.subjectId() : "",
                    row.outcome() == ReadingOutcome.LOST ? "/office/texte-complet/" + row.documentId() : "");
        }
    }

    public void load() {
        count = readings.count();
        number = Math.max(1, Math.min(number, getPages()));
        rows = readings.list((number - 1) * SIZE, SIZE).stream().map(Loss::of).toList();
    }

    public String getHref() {
        return "?page=";
    }

    public int getPages() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public long getCount() {
        return count;
    }

    public List<Loss> getRows() {
        return rows;
    }
}
