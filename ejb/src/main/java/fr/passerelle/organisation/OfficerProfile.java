package fr.passerelle.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;

/**
 * What is kept of a person who leads an organisation: no address, no birth date. {@code email} may be null and
 * {@code phone} empty, except for the legal representative, who must be reachable by mail.
 *
 * @param capacity as it is written under a signature, 'directrice'; empty for the usual words of the function
 */
public record OfficerProfile(
        String name,
        OfficerFunction function,
        String capacity,
        EmailAddress email,
        String phone,
        boolean legalRepresentative)
        implements Serializable {
    public OfficerProfile {
        name = Text.required("officerName", name, 120);
        capacity = Text.optional("capacity", capacity, 120);
        phone = Phone.optional("officerPhone", phone);
        if (function == null) {
            throw RuleViolation.onField("function", "required");
        }
        if (legalRepresentative && email == null) {
            throw RuleViolation.onField("officerEmail", "organisation.representativeEmail");
        }
    }

    public OfficerProfile(
            String name, OfficerFunction function, EmailAddress email, String phone, boolean legalRepresentative) {
        this(name, function, "", email, phone, legalRepresentative);
    }
}
