package fr.passerelle.agreement;

import fr.passerelle.committee.Decision;
import fr.passerelle.form.Answers;
import fr.passerelle.form.FormField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An award that no living agreement spreads over its years.
 *
 * @param startTyped the day on which its project starts as the request has it, null when it does not say
 */
public record OtherAward(Decision decision, UUID organisationId, String startTyped) {

    /** Money counts from the year in which the project starts, whenever it was voted. */
    public int firstYear(int unlessSaid) {
        Map<String, String> typed = startTyped == null ? Map.of() : Map.of(FormField.START_DATE.name(), startTyped);
        return new Answers(typed)
                .date(FormField.START_DATE)
                .map(LocalDate::getYear)
                .orElse(unlessSaid);
    }
}
