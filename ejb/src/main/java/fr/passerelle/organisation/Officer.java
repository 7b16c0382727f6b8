package fr.passerelle.organisation;

import fr.passerelle.base.platform.Texts;
import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import org.hibernate.envers.Audited;

/** A person who leads an organisation (dirigeant); one of them is its legal representative. */
@Entity
@Audited
public class Officer extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "officer_function")
    private OfficerFunction function;

    /** In the words of the organisation; empty for those of the function. */
    private String capacity = "";

    private EmailAddress email;
    private String phone;
    private boolean legalRepresentative;

    protected Officer() {}

    Officer(Organisation organisation, OfficerProfile profile) {
        super(Ids.next());
        this.organisation = organisation;
        describe(profile);
    }

    void describe(OfficerProfile profile) {
        name = profile.name();
        function = profile.function();
        capacity = profile.capacity();
        email = profile.email();
        phone = profile.phone();
        legalRepresentative = profile.legalRepresentative();
    }

    /** Another person represents the organisation from now on. */
    void stepBack() {
        legalRepresentative = false;
    }

    public OfficerProfile profile() {
        return new OfficerProfile(name, function, capacity, email, phone, legalRepresentative);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public OfficerFunction getFunction() {
        return function;
    }

    /** In what capacity this person signs: 'directrice', 'présidente ou président'. */
    public String capacity(Locale locale) {
        return capacity.isEmpty() ? Texts.of(locale, "OfficerFunction." + function + ".person") : capacity;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isLegalRepresentative() {
        return legalRepresentative;
    }
}
