package fr.passerelle.reports.part;

import java.util.List;

/**
 * The authority that gives the grant.
 *
 * @param place where letters are written, as in "Lille"
 * @param address postal lines, without the name
 * @param siret 14 digits
 */
public record Funder(
        String name,
        String place,
        List<String> address,
        String siret,
        Person representative,
        Power power,
        Contact contact,
        Court court) {
    /** Signed for by the president. */
    public Funder(
            String name,
            String place,
            List<String> address,
            String siret,
            Person representative,
            Contact contact,
            Court court) {
        this(name, place, address, siret, representative, Power.PRESIDENT, contact, court);
    }

    public Funder {
        address = address == null ? List.of() : List.copyOf(address);
        Checks.of()
                .text(name, "funder.name")
                .text(place, "funder.place")
                .notEmpty(address, "funder.address")
                .text(siret, "funder.siret")
                .present(representative, "funder.representative")
                .present(power, "funder.power")
                .present(contact, "funder.contact")
                .present(court, "funder.court")
                .orRefuse();
    }
}
