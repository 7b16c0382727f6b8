package fr.passerelle.web.admin.platform;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Power;
import java.io.Serializable;
import java.util.List;

/** What is typed about the issuer of documents. */
public class IssuerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String place;
    private String address;
    private Siret siret;
    private String representative;
    private String representativeTitle;
    private boolean delegated;
    private String delegationAct;
    private String service;
    private String contactName;
    private String mail;
    private String phone;
    private String court;
    private String courtAddress;
    private String courtSite;

    void fill(Funder funder) {
        name = funder.name();
        place = funder.place();
        address = String.join("\n", funder.address());
        siret = new Siret(funder.siret());
        representative = funder.representative().name();
        representativeTitle = funder.representative().title();
        delegated = funder.power().isDelegated();
        delegationAct = funder.power().act();
        service = funder.contact().service();
        contactName = funder.contact().name();
        mail = funder.contact().mail();
        phone = funder.contact().phone();
        court = funder.court().name();
        courtAddress = funder.court().address();
        courtSite = funder.court().website();
    }

    Funder funder() {
        List<String> lines = address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String contact = contactName == null ? "" : contactName.strip();
        return new Funder(
                name.strip(),
                place.strip(),
                lines,
                siret.value(),
                new Person(representative.strip(), representativeTitle.strip()),
                delegated ? new Power(true, delegationAct) : Power.PRESIDENT,
                new Contact(service.strip(), contact, new EmailAddress(mail).value(), phone.strip()),
                new Court(court.strip(), courtAddress.strip(), courtSite.strip()));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Siret getSiret() {
        return siret;
    }

    public void setSiret(Siret siret) {
        this.siret = siret;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getRepresentativeTitle() {
        return representativeTitle;
    }

    public void setRepresentativeTitle(String representativeTitle) {
        this.representativeTitle = representativeTitle;
    }

    public boolean isDelegated() {
        return delegated;
    }

    public void setDelegated(boolean delegated) {
        this.delegated = delegated;
    }

    public String getDelegationAct() {
        return delegationAct;
    }

    public void setDelegationAct(String delegationAct) {
        this.delegationAct = delegationAct;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getCourtAddress() {
        return courtAddress;
    }

    public void setCourtAddress(String courtAddress) {
        this.courtAddress = courtAddress;
    }

    public String getCourtSite() {
        return courtSite;
    }

    public void setCourtSite(String courtSite) {
        this.courtSite = courtSite;
    }
}
