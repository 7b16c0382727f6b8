package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.organisation.OfficerFunction;
import fr.passerelle.organisation.OfficerProfile;
import fr.passerelle.organisation.Organisation;
import fr.passerelle.organisation.Organisations;
import fr.passerelle.web.faces.Notices;
import fr.passerelle.web.words.Choice;
import fr.passerelle.web.words.ReaderTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One person who leads the organisation: new when the address names no officer. */
@Named
@ViewScoped
public class OfficerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Organisations organisations;

    @Inject
    private ReaderTexts texts;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID officer;
    private String organisationName;
    private String name;
    private OfficerFunction function;
    private String capacity;
    private EmailAddress email;
    private String phone;
    private boolean legalRepresentative;
    private boolean representsNow;

    public void load() {
        Organisation organisation = organisations.get(id);
        organisationName = organisation.getName();
        legalRepresentative = organisation.legalRepresentative().isEmpty();
        if (officer != null) {
            show(organisation.officer(officer).profile());
        }
    }

    private void show(OfficerProfile profile) {
        name = profile.name();
        function = profile.function();
        capacity = profile.capacity();
        email = profile.email();
        phone = profile.phone();
        legalRepresentative = profile.legalRepresentative();
        representsNow = legalRepresentative;
    }

    public String save() {
        OfficerProfile profile = new OfficerProfile(name, function, capacity, email, phone, legalRepresentative);
        if (officer == null) {
            organisations.appoint(id, profile);
        } else {
            organisations.changeOfficer(id, officer, profile);
        }
        return back("officer.saved");
    }

    public String dismiss() {
        organisations.dismiss(id, officer);
        return back("officer.dismissed");
    }

    private String back(String done) {
        notices.done(done, name);
        return "/portal/organisation/officers.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Choice> getFunctions() {
        return texts.choices(OfficerFunction.values());
    }

    public boolean isKnown() {
        return officer != null;
    }

    public boolean isRepresentsNow() {
        return representsNow;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getOfficer() {
        return officer;
    }

    public void setOfficer(UUID officer) {
        this.officer = officer;
    }

    public String getOrganisationName() {
        return organisationName;
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
