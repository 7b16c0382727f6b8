package fr.passerelle.agreement.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.ChosenClause;
import fr.passerelle.agreement.SignatureDates;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.attachment.AttachmentRow;
import fr.passerelle.base.attachment.Attachments;
import fr.passerelle.base.shared.Paris;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is taken for the signed copy of an agreement, and what is not. */
@ExtendWith(House.class)
class SignaturesTest {
    private static final Terms THREE_YEARS = Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 3));

    private final Agreements agreements = House.get(Agreements.class);
    private final Signatures signatures = House.get(Signatures.class);
    private final Attachments attachments = House.get(Attachments.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private final Map<UUID, byte[]> documents = new HashMap<>();
    private GivenAwards awards;

    @BeforeEach
    void anAssociationWithTwoAwards() {
        awards = new GivenAwards();
    }

    @Test
    void refusesABlankPage() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        assertThatThrownBy(() -> bring(id, blank())).hasMessage("agreement.blankCopy");
        assertThat(get(id).getState()).isEqualTo(AgreementState.ISSUED);
    }

    @Test
    void refusesTheIssuedDocumentOfAnotherAgreement() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        UUID other = issued(second(), Terms.of(Period.ofCalendarYear(2027)));
        assertThatThrownBy(() -> bring(id, documents.get(other))).hasMessage("agreement.otherAgreement");
        assertThatThrownBy(() -> bring(id, savedAgain(documents.get(other)))).hasMessage("agreement.otherAgreement");
    }

    /** Opened and saved by another program, its bytes differ and its words do not. */
    @Test
    void refusesItsOwnUnsignedDocumentHoweverItWasSaved() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        assertThatThrownBy(() -> bring(id, savedAgain(documents.get(id)))).hasMessage("agreement.unsignedCopy");
    }

    @Test
    void isNotSignedWhileNobodyReadTheCopy() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        bring(id, GivenAwards.paper().readAllBytes());
        assertThatThrownBy(() -> confirm(id)).hasMessage("agreement.copyUnread");
        House.run(awards.preparer, () -> attachments.open(copy(id)));
        assertThatThrownBy(() -> confirm(id)).hasMessage("agreement.copyUnread");
        House.run(awards.validator, () -> attachments.open(copy(id)));
        confirm(id);
        assertThat(get(id).getState()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void wantsToKnowWhatWasCheckedOnTheCopy() {
        SignatureDates day = new SignatureDates(today(), today());
        assertThatThrownBy(() -> new SignatureCheck(day, false, true, true)).hasMessage("agreement.copyUnchecked");
        assertThatThrownBy(() -> new SignatureCheck(day, true, false, true)).hasMessage("agreement.copyUnchecked");
        assertThatThrownBy(() -> new SignatureCheck(day, true, true, false)).hasMessage("agreement.copyUnchecked");
    }

    /** A scan has no words: the code on its page still tells whose it is. */
    @Test
    void refusesTheScanOfAnotherDocumentOfOurs() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        TestDatabase.get()
                .execute(
                        "insert into stored_document (id, version, kind, subject_id, organisation_id, reference, code, sha256,"
                                + " size, created_at, read_back) values ('" + UUID.randomUUID() + "', 0, 'RECEIPT', '"
                                + awards.gardens + "', '" + get(id).getOrganisationId() + "', 'DEM-2026-00042',"
                                + " 'ABCDEFGHJKLMNPQR', '" + "ef".repeat(32) + "', 1000, current_timestamp, true)");
        assertThatThrownBy(() -> bring(id, scan())).hasMessage("agreement.otherAgreement");
        TestDatabase.get().execute("delete from stored_document");
        bring(id, scan());
        assertThat(get(id).getState()).isEqualTo(AgreementState.RETURNED);
    }

    @Test
    void takesADocumentThatSomebodySignedOnTheScreen() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        bring(id, drawnOn(documents.get(id)));
        assertThat(get(id).getState()).isEqualTo(AgreementState.RETURNED);
    }

    @Test
    void comesBackFromAWrongCopyAndKeepsWhatCame() throws IOException {
        UUID id = issued(awards.gardens, THREE_YEARS);
        bring(id, GivenAwards.paper().readAllBytes());
        UUID wrong = copy(id);
        House.run(awards.validator, () -> attachments.open(wrong));
        confirm(id);
        assertThatThrownBy(() -> House.run(awards.validator, () -> signatures.reopen(id, version(id), " ")))
                .hasMessage("required");
        House.run(awards.validator, () -> signatures.reopen(id, version(id), "C’est la convention de 2024."));
        assertThat(get(id).getState()).isEqualTo(AgreementState.ISSUED);
        assertThat(get(id).getSigning()).isNull();
        awards.signOnPaper(id, new SignatureDates(today(), today()));
        assertThat(get(id).getSigning().binding()).isNotEqualTo(wrong);
        assertThat(House.as(awards.instructor, () -> signatures.listCopies(id)))
                .extracting(AttachmentRow::id)
                .containsExactly(wrong, get(id).getSigning().binding());
        assertThat(House.as(awards.gardener, () -> book.history(id)))
                .extracting(Step::getAction)
                .containsExactly("ISSUE", "RETURN", "CONFIRM", "REOPEN", "MARK_SIGNED");
    }

    @Test
    void isNotIssuedWhileTheIdentityIsToConfirm() {
        TestDatabase.get().execute("update organisation set confirmed_at = null, confirmed_by = null");
        UUID id = prepare(awards.gardens, THREE_YEARS);
        assertThatThrownBy(() -> House.run(awards.preparer, () -> agreements.issue(id, version(id), "ab".repeat(32))))
                .hasMessage("agreement.identityUnconfirmed");
    }

    @Test
    void boundsTheTargetsOfClauses() {
        for (String target : List.of("150", "150 %", "0", "-3")) {
            Terms terms = THREE_YEARS.choosing(List.of(new ChosenClause("C03", target)));
            assertThatThrownBy(() -> prepare(awards.gardens, terms)).hasMessageStartingWith("clause.target");
        }
    }

    @Test
    void refusesAYearOfOneDay() {
        Terms terms = Terms.of(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1)));
        assertThatThrownBy(() -> prepare(awards.gardens, terms)).hasMessage("agreement.trancheTooShort");
    }

    @Test
    void aRefusedPreparationBurnsNoNumber() {
        UUID first = prepare(awards.gardens, THREE_YEARS);
        Terms tooLong = Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), 9));
        assertThatThrownBy(() -> prepare(awards.radio, tooLong)).hasMessage("agreement.tooLong");
        UUID next = prepare(awards.radio, Terms.of(Period.ofCalendarYear(2027)));
        assertThat(number(next)).isEqualTo(number(first) + 1);
    }

    private void confirm(UUID id) {
        SignatureCheck check = new SignatureCheck(new SignatureDates(today(), today()), true, true, true);
        House.run(awards.validator, () -> signatures.confirm(id, version(id), check));
    }

    private UUID copy(UUID id) {
        return get(id).getSigning().getSignedCopyId();
    }

    private static byte[] drawnOn(byte[] file) throws IOException {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            try (PDPageContentStream pen =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                pen.moveTo(100, 100);
                pen.curveTo(140, 180, 180, 20, 240, 120);
                pen.stroke();
            }
            pdf.save(signed);
        }
        return signed.toByteArray();
    }

    /** Its picture says https://passerelle.example/open/document/verify.xhtml?code=ABCDEFGHJKLMNPQR. */
    private static byte[] scan() throws IOException {
        BufferedImage picture = ImageIO.read(SignaturesTest.class.getResource("/code-of-a-document.png"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                page.drawImage(LosslessFactory.createFromImage(pdf, picture), 400, 60, 120, 120);
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private UUID second() {
        return awards.award(awards.gardener, "26-B-0999", "Verger partagé", "9000.00");
    }

    private UUID issued(UUID applicationId, Terms terms) throws IOException {
        UUID id = prepare(applicationId, terms);
        documents.put(id, written("Convention " + get(id).getReference() + " entre la métropole et l'association"));
        String sha256 = House.get(DocumentStore.class).put(documents.get(id)).sha256();
        awards.review(id);
        House.run(awards.preparer, () -> agreements.issue(id, version(id), sha256));
        return id;
    }

    private UUID prepare(UUID applicationId, Terms terms) {
        return House.as(awards.preparer, () -> agreements.prepare(applicationId, terms));
    }

    private void bring(UUID id, byte[] file) {
        House.run(
                awards.gardener,
                () -> signatures.returnSigned(id, version(id), "signee.pdf", new ByteArrayInputStream(file)));
    }

    private static byte[] written(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                page.newLineAtOffset(60, 700);
                page.showText(words);
                page.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] savedAgain(byte[] file) throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.getDocumentInformation().setProducer("Another program");
            pdf.save(again);
        }
        return again.toByteArray();
    }

    private static byte[] blank() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private Agreement get(UUID id) {
        return House.as(awards.preparer, () -> book.get(id));
    }

    private long version(UUID id) {
        return get(id).getVersion();
    }

    private int number(UUID id) {
        return Integer.parseInt(get(id).getReference().value().substring(8));
    }

    private static LocalDate today() {
        return Paris.today(House.get(Clock.class));
    }
}
