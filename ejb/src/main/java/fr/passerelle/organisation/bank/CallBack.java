package fr.passerelle.organisation.bank;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.organisation.Phone;
import fr.passerelle.organisation.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The call that finance made before it vouches for an account (contre-appel): to whom, on which number known before the
 * request, on which day. The one gesture that stops a change made by a thief.
 */
public record CallBack(String person, String number, LocalDate on) implements Serializable {
    private static final Pattern NAME = Pattern.compile(".*\\p{L}{3}.*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public CallBack {
        person = Text.required("calledName", person, 200);
        if (!NAME.matcher(person).matches()) {
            throw RuleViolation.onField("calledName", "bankAccount.calledName");
        }
        number = Phone.required("calledNumber", number);
        if (on == null) {
            throw RuleViolation.onField("calledOn", "required");
        }
    }

    /** A call before the account was proposed says nothing about it; one of tomorrow was not made. */
    void requireBetween(LocalDate proposed, LocalDate today) {
        if (on.isBefore(proposed) || on.isAfter(today)) {
            throw RuleViolation.onField("calledOn", "bankAccount.calledOn", proposed, today);
        }
    }

    /** For the history: Mme Petit, présidente · 03 20 00 00 00 · 23/11/2026. */
    String inOneLine() {
        return person + " · " + number + " · " + DAY.format(on);
    }
}
