package fr.passerelle.web.faces;

import fr.passerelle.base.shared.EmailAddress;
import jakarta.faces.convert.FacesConverter;

/** A mail address, lower case. */
@FacesConverter(forClass = EmailAddress.class)
public class EmailAddressConverter extends ValueConverter<EmailAddress> {
    public EmailAddressConverter() {
        super(EmailAddress::new, EmailAddress::toString);
    }
}
