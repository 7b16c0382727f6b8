package fr.passerelle.reports;

import fr.passerelle.reports.part.Beneficiary;
import fr.passerelle.reports.part.CheckPage;
import fr.passerelle.reports.part.Contact;
import fr.passerelle.reports.part.Court;
import fr.passerelle.reports.part.Filing;
import fr.passerelle.reports.part.Funder;
import fr.passerelle.reports.part.Person;
import fr.passerelle.reports.part.Piece;
import fr.passerelle.reports.part.Request;
import fr.passerelle.reports.words.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A document about nobody, that loads all that the first real one needs. */
final class Specimen {
    private static final String HASH = "0".repeat(64);

    private Specimen() {}

    static ReceiptDocument receipt() {
        Person nobody = new Person("Spécimen", "spécimen");
        List<String> address = List.of("1, rue du Spécimen", "59000 Lille");
        return new ReceiptDocument(
                Language.FR,
                new Filing("SPECIMEN", Instant.EPOCH, "Spécimen", HASH, LocalDate.EPOCH),
                new Funder(
                        "Spécimen",
                        "Lille",
                        address,
                        "00000000000000",
                        nobody,
                        new Contact("Spécimen", "", "specimen@example.org", ""),
                        new Court("tribunal", "Lille", "example.org")),
                new Beneficiary("Spécimen", "association", "00000000000000", "", address, nobody),
                new Request("SPECIMEN", "Spécimen", "Spécimen", BigDecimal.ONE, BigDecimal.TEN),
                List.of(new Piece("Spécimen", "specimen.pdf", 1, HASH)),
                new CheckPage("https://example.org/specimen"));
    }
}
