package fr.passerelle.reports.part;

/**
 * Where a decision can be challenged.
 *
 * @param website of the tele-appeal service, without protocol, as in "www.telerecours.fr"
 */
public record Court(String name, String address, String website) {
    public Court {
        Checks.of()
                .text(name, "court.name")
                .text(address, "court.address")
                .text(website, "court.website")
                .orRefuse();
    }
}
