package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/** Where the head office is, as typed. {@code communeCode} is null outside the métropole: the city is then free. */
public record Seat(String street, String postalCode, String city, String communeCode) implements Serializable {
    public Seat {
        street = Text.required("street", street, 200);
        postalCode = Text.required("postalCode", postalCode, 5);
        city = Text.optional("city", city, 100);
        communeCode = communeCode == null || communeCode.isBlank() ? null : communeCode.strip();
        if (!postalCode.matches("\\d{5}")) {
            throw RuleViolation.onField("postalCode", "organisation.postalCode");
        }
        if (communeCode == null && city.isEmpty()) {
            throw RuleViolation.onField("city", "required");
        }
    }
}
