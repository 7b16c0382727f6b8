package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.shared.GoldenExamples;
import fr.passerelle.base.shared.Money;
import fr.passerelle.testing.House;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the letter of an award says of the agreement to come, as it is printed. */
@ExtendWith(House.class)
class AwardLettersTest {
    private static final String NONE = "aucune convention n'est à signer";
    private final Documents documents = House.get(Documents.class);
    private GivenAwards awards;

    @BeforeEach
    void anAwardOfFifteenThousand() {
        awards = new GivenAwards();
    }

    @Test
    void aSmallAwardAloneNeedsNoAgreement() throws IOException {
        assertThat(letter(awards.radio)).contains(NONE);
    }

    /** Two awards of one year, each below the threshold, the year above: the letter of the second says so. */
    @Test
    void theSecondAwardOfTheYearThatPassesTheThresholdNeedsOne() throws IOException {
        List<Money> given = GoldenExamples.amounts("TH-02");
        Actor host = awards.association("Ali Alaoui", "Théâtre du Fil", "73282932000074");
        UUID first = awards.award(host, "26-B-0091", "Scène", given.get(0).toString());
        assertThat(letter(first)).contains(NONE);
        UUID second = awards.award(host, "26-B-0092", "Atelier", given.get(1).toString());
        boolean compulsory = !letter(second).contains(NONE);
        assertThat(GoldenExamples.notation(compulsory)).isEqualTo(GoldenExamples.expected("TH-02"));
    }

    /** At the threshold, then a cent above. */
    @Test
    void anAgreementIsToBeSignedAboveTheThresholdOnly() throws IOException {
        List<Money> given = GoldenExamples.amounts("TH-01");
        Actor ali = awards.association("Ali Alaoui", "Théâtre du Fil", "73282932000074");
        Actor lea = awards.association("Léa Roux", "Serre du Nord", "35600000000048");
        UUID at = awards.award(ali, "26-B-0101", "Scène", given.get(0).toString());
        UUID above = awards.award(lea, "26-B-0102", "Serre", given.get(1).toString());
        assertThat(GoldenExamples.notation(
                        !letter(at).contains(NONE), !letter(above).contains(NONE)))
                .isEqualTo(GoldenExamples.expected("TH-01"));
    }

    @Test
    void everyYearHasItsNameAndAYearWithoutMoneySaysSo() throws IOException {
        UUID award = awards.award(awards.gardener, "26-C-0500", "Serre", "12000.00", "0.00", "7000.00");
        assertThat(letter(award)).contains("2027 12 000,00", "2028 0,00", "zéro euro", "2029 7 000,00");
    }

    private String letter(UUID applicationId) throws IOException {
        byte[] pdf = House.as(awards.instructor, () -> documents.open(documents.letter(applicationId)))
                .content();
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(letter)
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .replace('’', '\'');
        }
    }
}
