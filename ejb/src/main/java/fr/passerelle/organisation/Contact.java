package fr.passerelle.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.RuleViolation;
import java.io.Serializable;
import java.util.regex.Pattern;

/** How to reach an organisation; {@code website} may be empty. */
public record Contact(EmailAddress email, String phone, String website) implements Serializable {
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"']+");

    public Contact {
        if (email == null) {
            throw RuleViolation.onField("email", "email.missing");
        }
        phone = Phone.required("phone", phone);
        website = Text.optional("website", website, 200);
        if (!website.isEmpty() && !website.contains("://")) {
            website = "https://" + website;
        }
        if (!website.isEmpty() && !WEBSITE.matcher(website).matches()) {
            throw RuleViolation.onField("website", "organisation.website");
        }
    }
}
