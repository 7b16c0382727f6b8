package fr.passerelle.authority;

import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Persistent;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Power;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.envers.Audited;

/** Who signs MEL's documents from a day on: name, address, representative, service to ask, court. A new row replaces. */
@Entity
@Audited
public class Issuer extends Persistent {
    private LocalDate validFrom;
    private String name;
    private String place;
    private String address;
    private String siret;
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

    protected Issuer() {}

    Issuer(LocalDate validFrom, Funder funder) {
        super(Ids.next());
        this.validFrom = validFrom;
        this.name = funder.name();
        this.place = funder.place();
        this.address = String.join("\n", funder.address());
        this.siret = funder.siret();
        this.representative = funder.representative().name();
        this.representativeTitle = funder.representative().title();
        this.delegated = funder.power().isDelegated();
        this.delegationAct = funder.power().act();
        this.service = funder.contact().service();
        this.contactName = funder.contact().name();
        this.mail = funder.contact().mail();
        this.phone = funder.contact().phone();
        this.court = funder.court().name();
        this.courtAddress = funder.court().address();
        this.courtSite = funder.court().website();
    }

    public Funder funder() {
        return new Funder(
                name,
                place,
                List.of(address.split("\n")),
                siret,
                new Person(representative, representativeTitle),
                new Power(delegated, delegationAct),
                new Contact(service, contactName, mail, phone),
                new Court(court, courtAddress, courtSite));
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }
}
