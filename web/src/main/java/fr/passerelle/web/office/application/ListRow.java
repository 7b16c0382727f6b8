package fr.passerelle.web.office.application;

import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.web.words.ReaderTexts;
import fr.passerelle.web.words.Tones;

/** One line of the list as it is drawn: every cell is a text already, so that the page only puts it in its place. */
public record ListRow(
        String href,
        String reference,
        String organisation,
        String title,
        String call,
        String tone,
        String state,
        String requested,
        String filedOn,
        String urgency,
        String dueOn,
        String instructor) {

    /** What turns the lines of one page into words of its reader. */
    record Words(ReaderTexts texts, Tones tones, Due due) {
        ListRow row(ApplicationRow row, String href) {
            return new ListRow(
                    href,
                    row.reference(),
                    row.organisation(),
                    row.title(),
                    row.call(),
                    tones.of(row.state()),
                    texts.of(row.state()),
                    texts.euros(row.requested()),
                    texts.dense(row.filedOn()),
                    due.isLate(row.dueOn()) ? "late" : "",
                    due.words(row.dueOn()),
                    row.assignee() == null ? "" : row.assignee());
        }
    }
}
