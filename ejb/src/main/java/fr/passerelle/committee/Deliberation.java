package fr.passerelle.committee;

import fr.passerelle.base.shared.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The act of the Bureau or Council that decides: its number, such as {@code 26-C-0123}, and its date. */
public record Deliberation(String number, LocalDate date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public Deliberation {
        number = number == null ? "" : number.strip();
        if (!number.matches("[0-9A-Za-z][0-9A-Za-z ./_-]{2,29}")) {
            throw RuleViolation.onField("deliberationNumber", "deliberation.number");
        }
        if (date == null) {
            throw RuleViolation.onField("deliberationDate", "required");
        }
    }

    /** The number and the date as people write them. */
    @Override
    public String toString() {
        return number + " (" + DAY.format(date) + ")";
    }

    /** @param metOn the meeting of the committee, null when none gave its opinion */
    public void requirePossible(LocalDate filedOn, LocalDate metOn, LocalDate today) {
        if (date.isAfter(today)) {
            throw RuleViolation.onField("deliberationDate", "deliberation.future");
        }
        if (date.isBefore(filedOn)) {
            throw RuleViolation.onField("deliberationDate", "deliberation.beforeFiling", filedOn);
        }
        if (metOn != null && date.isBefore(metOn)) {
            throw RuleViolation.onField("deliberationDate", "deliberation.beforeCommittee", metOn);
        }
    }
}
