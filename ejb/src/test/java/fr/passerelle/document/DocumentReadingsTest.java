package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.base.job.JobPoller;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.document.reading.DocumentReadings;
import fr.passerelle.document.reading.LossRow;
import fr.passerelle.document.reading.LossRow.Remedy;
import fr.passerelle.document.reading.ReadingOutcome;
import fr.passerelle.document.reading.ReadingTimer;
import fr.passerelle.reports.AgreementDocument;
import fr.passerelle.reports.Renderer;
import fr.passerelle.reports.part.Article;
import fr.passerelle.reports.part.Stage;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DocumentReadingsTest {
    private final DocumentReadings readings = House.get(DocumentReadings.class);
    private final Reprints reprints = House.get(Reprints.class);
    private PrintedAgreement agreement;

    @BeforeEach
    void anAgreementIsIssued() {
        agreement = new PrintedAgreement();
        agreement.issue();
    }

    @Test
    void whatIsIssuedTodayIsReadAlready() {
        readEverything();
        assertThat(PrintedAgreement.count("document_reading")).isEqualTo("0");
        assertThat(losses()).isEmpty();
    }

    @Test
    void findsWhatWasLostOnAnOldDocument() throws IOException {
        keepWithoutItsFirstArticle();
        readEverything();
        LossRow loss = losses().get(0);
        assertThat(loss.outcome()).isEqualTo(ReadingOutcome.LOST);
        assertThat(loss.words()).contains("Article").doesNotContain(fingerprint());
        assertThat(loss.remedy()).isEqualTo(Remedy.CANCEL_AND_ISSUE);
        assertThat(loss.reference()).isEqualTo(agreement.get().getReference().value());
        DocumentFile whole = House.as(agreement.awards.validator, () -> reprints.whole(loss.documentId()));
        assertThat(text(whole.content())).contains(fingerprint());
    }

    @Test
    void leavesToAPersonWhatChangedSince() {
        keepWithoutItsFirstArticle();
        agreement.rename("Un autre nom");
        readEverything();
        LossRow loss = losses().get(0);
        assertThat(loss.outcome()).isEqualTo(ReadingOutcome.CHANGED);
        assertThat(loss.remedy()).isEqualTo(Remedy.COMPARE);
        assertThatThrownBy(() -> House.as(agreement.awards.validator, () -> reprints.whole(loss.documentId())))
                .hasMessage("document.changedSince");
    }

    /** One that cannot be read is said so, and the next ones are read. */
    @Test
    void oneThatBreaksDoesNotHoldUpTheOthers() {
        forget("update stored_document set sha256 = '" + "ab".repeat(32) + "'");
        readEverything();
        TestClock.advance(Duration.ofHours(1));
        House.get(JobPoller.class).poll();
        assertThat(losses()).extracting(LossRow::remedy).containsExactly(Remedy.TELL_ADMINISTRATOR);
        assertThat(TestDatabase.get().query("select state from job where kind = 'document.reading'"))
                .containsExactly("DONE");
    }

    /** The document of a cancelled agreement binds nobody. */
    @Test
    void forgetsTheLossOfACancelledAgreement() {
        keepWithoutItsFirstArticle();
        readEverything();
        long version = agreement.get().getVersion();
        House.run(
                agreement.awards.validator,
                () -> House.get(Agreements.class).cancel(agreement.id, version, "Des mots manquent."));
        assertThat(losses()).isEmpty();
        assertThat(House.as(agreement.awards.validator, readings::count)).isZero();
    }

    private void readEverything() {
        House.get(ReadingTimer.class).ask();
        House.get(JobPoller.class).poll();
    }

    private List<LossRow> losses() {
        return House.as(agreement.awards.validator, () -> readings.list(0, 10));
    }

    /** As it would have been kept before documents were read: with the fingerprint of the whole, and fewer words. */
    private void keepWithoutItsFirstArticle() {
        byte[] shortened = new Renderer().render(withoutItsFirstArticle());
        String sha256 = House.get(DocumentStore.class).put(shortened).sha256();
        forget("update stored_document set sha256 = '" + sha256 + "'");
    }

    private static void forget(String change) {
        TestDatabase.get().execute("update stored_document set read_back = false");
        TestDatabase.get().execute(change);
    }

    private AgreementDocument withoutItsFirstArticle() {
        return House.inTransaction(() -> {
            AgreementPapers papers = House.get(AgreementWords.class).of(agreement.id, LocalDate.of(2026, 11, 23));
            AgreementDocument whole = (AgreementDocument) papers.document(Stage.DRAFT, null);
            List<Article> articles = whole.articles();
            return new AgreementDocument(
                    whole.language(),
                    whole.reference(),
                    whole.date(),
                    whole.stage(),
                    whole.funder(),
                    whole.beneficiary(),
                    whole.deal(),
                    whole.preamble(),
                    articles.subList(1, articles.size()),
                    whole.annexes(),
                    null);
        });
    }

    private static String fingerprint() {
        return TestDatabase.get()
                .query("select fingerprint from stored_document")
                .get(0);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
