package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.part.Award;
import fr.passerelle.reports.words.Language;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the length of a letter, its last page is read, not only scanned. */
@Tag("slow")
class LastPageTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23})
    void aLastPageNeverHoldsTheCodeAlone(int duties) throws IOException {
        AwardLetter letter = Samples.award(Language.FR);
        Award award = letter.award();
        List<String> told = Collections.nCopies(duties, "Une obligation de plus, dite en une phrase ;");
        AwardLetter longer = new AwardLetter(
                letter.language(),
                letter.reference(),
                letter.date(),
                letter.stage(),
                letter.funder(),
                letter.beneficiary(),
                letter.request(),
                new Award(award.deliberation(), award.term(), award.funding(), award.agreementFollows(), told),
                letter.check());
        try (PDDocument file = Loader.loadPDF(new Renderer().render(longer))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(file.getNumberOfPages());
            assertThat(last.getText(file)).contains("R. 421-5", "Vérifier ce document");
        }
    }
}
