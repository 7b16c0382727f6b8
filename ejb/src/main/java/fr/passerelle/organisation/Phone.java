package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.TypedPhones;

/** Telephone numbers of an organisation and its people, refused beside their field. */
public final class Phone {
    private Phone() {}

    public static String required(String field, String typed) {
        String phone = optional(field, typed);
        if (phone.isEmpty()) {
            throw RuleViolation.onField(field, "required");
        }
        return phone;
    }

    static String optional(String field, String typed) {
        return typed == null || typed.isBlank()
                ? ""
                : TypedPhones.read(typed).orElseThrow(() -> RuleViolation.onField(field, "organisation.phone"));
    }
}
