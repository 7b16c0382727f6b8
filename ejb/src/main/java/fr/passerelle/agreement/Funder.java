package fr.passerelle.agreement;

import fr.passerelle.shared.Persistent;
import fr.passerelle.shared.Siret;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.envers.Audited;

/** The métropole as its documents name it: one row, that the administrator completes. */
@Entity
@Audited
public class Funder extends Persistent {
    private String name;
    private Siret siret;
    private String place;
    private String address;
    private String service;
    private String mail;
    private String phone;
    private String privacyContact;
    private String courtName;
    private String courtAddress;
    private String courtWebsite;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "signatory_name"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signatory_capacity"))
    private Signatory signatory;

    protected Funder() {}

    Funder(String name, Siret siret, String place, String address) {
        this.name = name;
        this.siret = siret;
        this.place = place;
        this.address = address;
        this.service = "";
        this.mail = "";
        this.phone = "";
        this.privacyContact = "";
        this.courtName = "";
        this.courtAddress = "";
        this.courtWebsite = "";
    }

    /** Where its decisions are challenged. */
    void isJudgedBy(String court, String postal, String website) {
        courtName = court;
        courtAddress = postal;
        courtWebsite = website;
    }

    /** Who signs for it from now on. */
    void signedBy(Signatory person) {
        signatory = person;
    }

    /** Whom to ask about a file: a service, its mail address and telephone, either of which may be empty. */
    void answersAt(String department, String address, String telephone) {
        service = department;
        mail = address;
        phone = telephone;
    }

    /** Where people write about their personal data. */
    void protectsDataAt(String contact) {
        privacyContact = contact;
    }

    public String getName() {
        return name;
    }

    public Siret getSiret() {
        return siret;
    }

    /** As in "Lille, le…". */
    public String getPlace() {
        return place;
    }

    /** Postal lines, without the name. */
    public List<String> addressLines() {
        return address.lines().toList();
    }

    public String getService() {
        return service;
    }

    public String getMail() {
        return mail;
    }

    public String getPhone() {
        return phone;
    }

    public String getPrivacyContact() {
        return privacyContact;
    }

    public String getCourtName() {
        return courtName;
    }

    public String getCourtAddress() {
        return courtAddress;
    }

    public String getCourtWebsite() {
        return courtWebsite;
    }

    /** Null until somebody was appointed. */
    public Signatory getSignatory() {
        return signatory;
    }
}
