package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.ApplicationRow;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.job.JobPoller;
import fr.passerelle.base.shared.Money;
import fr.passerelle.document.AgreementPrinting;
import fr.passerelle.document.DocumentCheck;
import fr.passerelle.document.DocumentFile;
import fr.passerelle.document.DocumentStanding;
import fr.passerelle.document.Documents;
import fr.passerelle.document.StoredDocument;
import fr.passerelle.document.reading.ReadingTimer;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of the demonstration files say what the files say. */
@ExtendWith(House.class)
class PaperTest {
    private final Documents documents = House.get(Documents.class);

    @BeforeEach
    void tellTheStory() {
        House.get(DemoScript.class).play("une-phrase-de-passe-longue");
    }

    @Test
    void everyFileHasItsReceiptAndEveryDecisionItsLetter() throws IOException {
        for (ApplicationRow row : rows()) {
            assertThat(text(documents::receipt, row.id())).contains(row.reference(), "accusé de réception");
        }
        ApplicationRow refused = inState(ApplicationState.REFUSAL_NOTIFIED).get(0);
        assertThat(text(documents::letter, refused.id())).contains("projets ponctuels", "26-B-0088");
        for (ApplicationRow awarded : inState(ApplicationState.AWARD_NOTIFIED)) {
            assertThat(text(documents::letter, awarded.id())).contains(awarded.title(), "Cerfa 15059");
        }
    }

    /** Every receipt, letter and agreement of the demonstration, read back and compared with what it is made of. */
    @Test
    void everyDocumentIsWhole() {
        rows().forEach(row -> as(() -> documents.receipt(row.id())));
        inState(ApplicationState.REFUSAL_NOTIFIED).forEach(row -> as(() -> documents.letter(row.id())));
        inState(ApplicationState.AWARD_NOTIFIED).forEach(row -> as(() -> documents.letter(row.id())));
        TestDatabase.get().execute("update stored_document set read_back = false");
        House.get(ReadingTimer.class).ask();
        House.get(JobPoller.class).poll();
        assertThat(TestDatabase.get()
                        .query("select d.reference || ' ' || coalesce(r.outcome, '-') || ' ' || coalesce(r.words, '')"
                                + " from stored_document d left join document_reading r on r.document_id = d.id"
                                + " where r.outcome is null or r.outcome <> 'WHOLE'"))
                .isEmpty();
        assertThat(TestDatabase.get().query("select distinct kind from stored_document"))
                .hasSize(4);
    }

    @Test
    void aDocumentIsMadeOnceAndCheckedByItsCode() {
        UUID file = rows().get(0).id();
        UUID first = as(() -> documents.receipt(file));
        assertThat(as(() -> documents.receipt(file))).isEqualTo(first);
        assertThat(as(() -> documents.open(first)).content())
                .isEqualTo(as(() -> documents.open(first)).content());
        assertThat(as(() -> documents.check("NOSUCHCODE"))).isEmpty();
    }

    @Test
    void theRecapReadsLikeTheForm() throws IOException {
        DocumentFile recap = as(() -> documents.recap(rows().get(0).id(), Locale.FRANCE));
        assertThat(textOf(recap.content())).contains("Budget", "Rémunérations des personnels", "Indicateurs");
    }

    /** The three-year award of the gardens, from its preparation to the frozen document. */
    @Test
    void theAgreementIsFrozenByTheHashOfItsDocument() throws IOException {
        AgreementBook book = House.get(AgreementBook.class);
        AgreementPrinting printing = House.get(AgreementPrinting.class);
        UUID application = as(() -> book.listToPrepare(100)).stream()
                .filter(award -> award.amount().equals(Money.of(100_000)))
                .findFirst()
                .orElseThrow()
                .applicationId();
        DemoPeople people = House.get(DemoPeople.class);
        UUID id = people.call(
                DemoPerson.PREPARER,
                () -> House.get(Agreements.class)
                        .prepare(application, Terms.of(as(() -> book.usualPeriod(application)))));
        String project = textOf(
                people.call(DemoPerson.PREPARER, () -> printing.draft(id)).content());
        assertThat(project).contains("40 000,00", "cent mille euros", "Jardins du Ferrain");
        long read = as(() -> book.get(id)).getVersion();
        people.run(DemoPerson.VALIDATOR, () -> House.get(Agreements.class).review(id, read));
        long version = as(() -> book.get(id)).getVersion();
        people.run(DemoPerson.PREPARER, () -> printing.issue(id, version));
        Agreement issued = as(() -> book.get(id));
        DocumentFile paper = as(() -> documents.open(printing.document(id).getId()));
        assertThat(sha256(paper.content())).isEqualTo(issued.getIssue().getDocumentSha256());
        assertThat(textOf(paper.content())).contains(issued.getReference().value());
        comparesWithWhatIsPrinted(as(() -> printing.document(id)), textOf(paper.content()));
    }

    /** A genuine paper must never look forged: the check page shows the fingerprint that the paper bears. */
    private void comparesWithWhatIsPrinted(StoredDocument kept, String printed) {
        String code = kept.getCode().replaceAll("(.{4})(?=.)", "$1 ");
        assertThat(printed).contains("Code " + code).contains(kept.getFingerprint());
        DocumentCheck check = documents
                .check(" " + code.toLowerCase(Locale.ROOT).replace(' ', '-') + " ")
                .orElseThrow();
        assertThat(check.fingerprint()).isEqualTo(kept.getFingerprint()).isNotEqualTo(check.sha256());
        assertThat(check.standing()).isEqualTo(DocumentStanding.TO_SIGN);
        assertThat(check.facts().amount()).isEqualTo(Money.of(100_000));
        assertThat(check.facts().beneficiary()).contains("Jardins");
        assertThat(check.facts().from()).isNotNull();
        assertThat(check.intact()).isTrue();
    }

    private String text(Function<UUID, UUID> document, UUID file) throws IOException {
        return textOf(as(() -> documents.open(document.apply(file))).content());
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<ApplicationRow> rows() {
        return as(() -> House.get(Applications.class).list(ApplicationFilter.all(), 0, 100));
    }

    private static List<ApplicationRow> inState(ApplicationState state) {
        return rows().stream().filter(row -> row.state() == state).toList();
    }

    private static <T> T as(java.util.function.Supplier<T> work) {
        return House.as(GivenActors.ANYBODY, work);
    }
}
