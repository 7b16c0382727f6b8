package fr.passerelle.organisation;

import fr.passerelle.base.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

/** Where a head office is. The commune is known when it is one of the métropole's, null elsewhere. */
@Embeddable
public class Address {
    private String street;
    private String postalCode;
    private String city;

    @ManyToOne(fetch = FetchType.LAZY)
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    private Commune commune;

    protected Address() {}

    /** @param commune the one that {@code seat} names by its code, or null */
    Address(Seat seat, Commune commune) {
        if (commune != null && !commune.hasPostalCode(seat.postalCode())) {
            throw RuleViolation.onField(
                    "postalCode",
                    "organisation.postalCodeOfCommune",
                    commune.getName(),
                    String.join(", ", commune.getPostalCodes()));
        }
        this.street = seat.street();
        this.postalCode = seat.postalCode();
        this.city = commune == null ? seat.city() : commune.getName();
        this.commune = commune;
    }

    public Seat seat() {
        return new Seat(street, postalCode, city, commune == null ? null : commune.getCode());
    }

    public boolean isInTerritory() {
        return commune != null;
    }

    public String getStreet() {
        return street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public String getCity() {
        return city;
    }

    public Commune getCommune() {
        return commune;
    }
}
