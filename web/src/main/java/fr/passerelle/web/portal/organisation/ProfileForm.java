package fr.passerelle.web.portal.organisation;

import fr.passerelle.base.shared.EmailAddress;
import fr.passerelle.base.shared.Rna;
import fr.passerelle.base.shared.Siret;
import fr.passerelle.organisation.Commune;
import fr.passerelle.organisation.Contact;
import fr.passerelle.organisation.Identity;
import fr.passerelle.organisation.InclusionStatus;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.organisation.Profile;
import fr.passerelle.organisation.Seat;
import fr.passerelle.organisation.register.RegisteredCompany;
import java.io.Serializable;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collection;

/** What is typed about an organisation; it becomes a {@link Profile} when everything holds together. */
public class ProfileForm implements Serializable {
    /** The choice of a seat that is in none of the communes of the métropole. */
    public static final String OUTSIDE = "hors";

    private static final long serialVersionUID = 1L;

    private Siret siret;
    private String name;
    private String acronym;
    private Rna rna;
    private OrganisationKind kind;
    private InclusionStatus status;
    private String street;
    private String postalCode;
    private String commune;
    private String city;
    private EmailAddress email;
    private String phone;
    private String website;
    private String activity;
    private Month yearEnd = Month.DECEMBER;
    private MonthDay knownYearEnd;

    public static ProfileForm empty(Siret siret) {
        ProfileForm form = new ProfileForm();
        form.siret = siret;
        return form;
    }

    /** Filled with what the public register says; {@code communes} are those that the list offers. */
    public static ProfileForm of(RegisteredCompany company, Collection<Commune> communes) {
        ProfileForm form = empty(company.siret());
        form.name = company.name();
        form.acronym = company.acronym();
        form.rna = company.rna();
        form.kind = company.kind();
        form.status = company.status();
        form.street = company.street();
        form.postalCode = company.postalCode();
        boolean here = communes.stream().anyMatch(one -> one.getCode().equals(company.communeCode()));
        form.commune = here ? company.communeCode() : OUTSIDE;
        form.city = here ? "" : company.city();
        return form;
    }

    public static ProfileForm of(Profile profile) {
        Identity identity = profile.identity();
        ProfileForm form = empty(identity.siret());
        form.name = identity.name();
        form.acronym = identity.acronym();
        form.rna = identity.rna();
        form.kind = identity.kind();
        form.status = identity.status();
        form.street = profile.seat().street();
        form.postalCode = profile.seat().postalCode();
        form.commune =
                profile.seat().communeCode() == null ? OUTSIDE : profile.seat().communeCode();
        form.city = profile.seat().communeCode() == null ? profile.seat().city() : "";
        form.email = profile.contact().email();
        form.phone = profile.contact().phone();
        form.website = profile.contact().website();
        form.activity = profile.activity();
        form.knownYearEnd = profile.fiscalYearEnd();
        form.yearEnd = form.knownYearEnd.getMonth();
        return form;
    }

    public Profile profile() {
        return new Profile(
                new Identity(siret, name, acronym, rna, kind, status),
                new Seat(street, postalCode, city, OUTSIDE.equals(commune) ? null : commune),
                new Contact(email, phone, website),
                activity,
                yearEnd());
    }

    /** The last day of the month, unless another day of that month was known. */
    private MonthDay yearEnd() {
        return knownYearEnd != null && knownYearEnd.getMonth() == yearEnd
                ? knownYearEnd
                : MonthDay.of(yearEnd, yearEnd.maxLength());
    }

    public Siret getSiret() {
        return siret;
    }

    public void setSiret(Siret siret) {
        this.siret = siret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public Rna getRna() {
        return rna;
    }

    public void setRna(Rna rna) {
        this.rna = rna;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public InclusionStatus getStatus() {
        return status;
    }

    public void setStatus(InclusionStatus status) {
        this.status = status;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
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

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public Month getYearEnd() {
        return yearEnd;
    }

    public void setYearEnd(Month yearEnd) {
        this.yearEnd = yearEnd;
    }
}
