package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.organisation.OfficerFunction;
import fr.passerelle.organisation.OfficerProfile;
import java.io.Serializable;

/** What is typed about one person who leads an organisation. */
public class OfficerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private OfficerFunction function;
    private String capacity;
    private EmailAddress email;
    private String phone;
    private boolean legalRepresentative;

    void take(OfficerProfile profile) {
        name = profile.name();
        function = profile.function();
        capacity = profile.capacity();
        email = profile.email();
        phone = profile.phone();
        legalRepresentative = profile.legalRepresentative();
    }

    OfficerProfile profile() {
        return new OfficerProfile(name, function, capacity, email, phone, legalRepresentative);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OfficerFunction getFunction() {
        return function;
    }

    public void setFunction(OfficerFunction function) {
        this.function = function;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isLegalRepresentative() {
        return legalRepresentative;
    }

    public void setLegalRepresentative(boolean legalRepresentative) {
        this.legalRepresentative = legalRepresentative;
    }
}
