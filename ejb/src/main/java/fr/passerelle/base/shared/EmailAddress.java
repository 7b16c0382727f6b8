package fr.passerelle.base.shared;

import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;

/** A mail address, in lower case; at most 254 characters (RFC 5321). */
public record EmailAddress(String value) implements Serializable {
    private static final int MAX_LENGTH = 254;

    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new RuleViolation("email.missing");
        }
        if (value.length() > MAX_LENGTH || !EmailValidator.getInstance().isValid(value)) {
            throw new RuleViolation("email.format", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    public static class Column extends TextColumn<EmailAddress> {
        public Column() {
            super(EmailAddress::value, EmailAddress::new);
        }
    }
}
