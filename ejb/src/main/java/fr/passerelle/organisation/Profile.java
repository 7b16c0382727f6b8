package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;
import java.time.MonthDay;

/** All that an organisation says of itself, its people and figures apart; {@code activity} in a few sentences. */
public record Profile(Identity identity, Seat seat, Contact contact, String activity, MonthDay fiscalYearEnd)
        implements Serializable {
    public Profile {
        activity = Text.required("activity", activity, 2_000);
        if (fiscalYearEnd == null) {
            throw RuleViolation.onField("fiscalYearEnd", "required");
        }
    }
}
