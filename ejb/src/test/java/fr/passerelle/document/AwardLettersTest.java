package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.testing.House;
import java.io.IOException;
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

    /** 15 000 and 9 000 in one year: each is below the threshold, the year is above (TH-02). */
    @Test
    void theSecondAwardOfTheYearThatPassesTheThresholdNeedsOne() throws IOException {
        UUID second = awards.award(awards.host, "26-B-0090", "Atelier", "9000.00");
        assertThat(letter(second)).doesNotContain(NONE).contains("convention");
    }

    private String letter(UUID applicationId) throws IOException {
        byte[] pdf = House.as(awards.instructor, () -> documents.open(documents.letter(applicationId)))
                .content();
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(letter).replaceAll("\\s+", " ").replace('’', '\'');
        }
    }
}
