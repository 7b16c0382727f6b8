package fr.passerelle.committee;

import fr.passerelle.shared.RuleViolation;
import java.time.LocalDate;

/** The act of the Bureau or Council that decides: its number, such as {@code 26-C-0123}, and its date. */
public record Deliberation(String number, LocalDate date) {
    public Deliberation {
        number = number == null ? "" : number.strip();
        if (!number.matches("[0-9A-Za-z][0-9A-Za-z ./_-]{2,29}")) {
            throw RuleViolation.onField("deliberationNumber", "deliberation.number");
        }
        if (date == null) {
            throw RuleViolation.onField("deliberationDate", "required");
        }
    }
}
