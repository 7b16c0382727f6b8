package fr.passerelle.web.office;

import fr.passerelle.application.ApplicationRow;
import fr.passerelle.web.office.application.ListQuery;
import java.util.List;

/**
 * Files that wait for the same thing. {@code key} names its texts, {@code count} goes no further than what lists count,
 * {@code rows} are the first ones; {@code tone} is that of a status.
 */
public record Pile(String key, String tone, ListQuery query, int count, List<ApplicationRow> rows) {
    public boolean isNone() {
        return count == 0;
    }
}
