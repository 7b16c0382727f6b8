package fr.passerelle.web.office;

import fr.passerelle.base.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Things that wait for the same act. {@code key} names its texts, {@code tone} is that of a status, {@code href} leads to
 * the whole list, {@code lines} are the first ones.
 */
public record Pile(String key, String tone, String href, long count, List<Line> lines) {
    /** One thing that waits: where it is acted on, what, whose, until when and how much; day and amount may be null. */
    public record Line(String href, String title, String who, LocalDate dueOn, Money amount) {}

    public boolean isNone() {
        return count == 0;
    }
}
