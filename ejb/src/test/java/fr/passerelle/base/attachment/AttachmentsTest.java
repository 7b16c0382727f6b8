package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.GivenFile;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.testing.GivenPeople;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class AttachmentsTest {
    private final Attachments attachments = House.get(Attachments.class);
    private UUID organisationId;
    private UUID applicationId;
    private Slot statutes;
    private int decisions;
    private Actor ana;
    private Actor neighbour;
    private Actor instructor;

    @BeforeEach
    void anOrganisationAndPeople() {
        GivenFile file = new GivenFile(ApplicationState.SUBMITTED);
        applicationId = file.id;
        organisationId = UUID.fromString(TestDatabase.get()
                .query("select organisation_id from application")
                .get(0));
        statutes = new Slot(PieceKind.REQUEST, organisationId, applicationId, "STATUTES");
        ana = GivenPeople.member(GivenPeople.volunteer("Ana Petit"), organisationId, MandateRole.DRAFTER);
        neighbour = GivenPeople.member(GivenPeople.volunteer("Paul Voisin"), UUID.randomUUID(), MandateRole.SIGNATORY);
        instructor = GivenPeople.staff("Ines Instruit", Role.INSTRUCTOR);
    }

    @Test
    void givesBackTheVeryBytesItWasGivenAndTheirHash() throws IOException {
        byte[][] files = {GivenFiles.pdf(), GivenFiles.jpeg(300, 200), GivenFiles.png(9, 9), GivenFiles.docx()};
        String[] names = {"statuts.pdf", "photo.jpg", "logo.png", "projet.docx"};
        for (int i = 0; i < files.length; i++) {
            UUID id = attach(names[i], files[i]);
            assertThat(read(instructor, id)).isEqualTo(files[i]);
            assertThat(row(id).sha256()).isEqualTo(sha256(files[i]));
            assertThat(row(id).size()).isEqualTo(files[i].length);
        }
    }

    @Test
    void storesTheCleanedPhotographUnderItsOwnHash() throws IOException {
        UUID id = attach("photo.jpg", GivenFiles.photograph(6, "GPS 50.6"));
        assertThat(sha256(read(ana, id))).isEqualTo(row(id).sha256());
        assertThat(House.get(DocumentStore.class).verify(row(id).sha256())).isTrue();
    }

    @Test
    void servesAFixedTypeWhateverTheBrowserSaid() {
        UUID id = attach("STATUTS.PDF", GivenFiles.pdf());
        Download download = House.as(ana, () -> attachments.open(id));
        assertThat(download.mediaType()).isEqualTo("application/pdf");
        assertThat(download.fileName()).isEqualTo("STATUTS.PDF");
    }

    @Test
    void doesNotExistForOtherAssociations() {
        UUID id = attach("statuts.pdf", GivenFiles.pdf());
        assertThatThrownBy(() -> House.as(neighbour, () -> attachments.open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.run(neighbour, () -> attachments.supersede(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> House.as(neighbour, () -> attachments.listCurrent(organisationId, applicationId)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attach(neighbour, "statuts.pdf", GivenFiles.pdf()))
                .isInstanceOf(NotFound.class);
        Slot theirs = new Slot(
                PieceKind.REQUEST, neighbour.mandates().keySet().iterator().next(), UUID.randomUUID(), "STATUTES");
        assertThatThrownBy(() -> House.as(neighbour, () -> attachments.reuse(id, theirs)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotWrittenByReaders() {
        Actor reader = GivenPeople.member(GivenPeople.volunteer("Rita Lit"), organisationId, MandateRole.READER);
        assertThatThrownBy(() -> attach(reader, "statuts.pdf", GivenFiles.pdf()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsWhatWasReplaced() throws IOException {
        byte[] first = GivenFiles.pdf();
        UUID old = attach("statuts.pdf", first);
        UUID id = House.as(ana, () -> attachments.replace(old, "statuts.png", stream(GivenFiles.png(5, 5))));
        assertThat(current()).extracting(AttachmentRow::id).containsExactly(id);
        assertThat(read(ana, old)).isEqualTo(first);
        assertThatThrownBy(() -> House.run(ana, () -> attachments.supersede(old)))
                .hasMessage("attachment.superseded");
    }

    @Test
    void reusesAFileOfTheOrganisationWithoutUploadingItAgain() throws IOException {
        UUID id = attach("statuts.pdf", GivenFiles.pdf());
        Slot next = new Slot(PieceKind.BANK_PROOF, organisationId, organisationId, "STATUTES");
        UUID copy = House.as(ana, () -> attachments.reuse(id, next));
        assertThat(read(ana, copy)).isEqualTo(read(ana, id));
    }

    @Test
    void refusesTooMuch() {
        byte[] photo = GivenFiles.jpeg(300, 200);
        decide(RuleCode.UPLOAD_MAX_BYTES, photo.length - 1);
        assertRefused(() -> attach("photo.jpg", photo), "attachment.tooLarge");
        decide(RuleCode.UPLOAD_MAX_BYTES, photo.length);
        attach("photo.jpg", photo);
        assertRefused(() -> attach("vide.pdf", new byte[0]), "attachment.empty");
        decide(RuleCode.UPLOAD_MAX_FILES, 2);
        attach("b.pdf", GivenFiles.pdf());
        assertRefused(() -> attach("c.pdf", GivenFiles.pdf()), "attachment.tooMany");
        decide(RuleCode.UPLOAD_MAX_FILES, 20);
        decide(RuleCode.UPLOAD_QUOTA_BYTES, 100);
        assertRefused(() -> attach("c.pdf", GivenFiles.pdf()), "attachment.quota");
    }

    @Test
    void leavesNothingBehindWhenItRefuses() {
        assertRefused(() -> attach("a.docx", GivenFiles.docxWith("word/vbaProject.bin", "x")), "attachment.macros");
        assertThat(current()).isEmpty();
    }

    @Test
    void isOpenedByStaffOnlyOnceItWasScannedAndByNobodyWhenInfected() throws IOException {
        UUID id = attach("statuts.pdf", GivenFiles.pdf());
        scanned(id, "PENDING");
        assertThatThrownBy(() -> read(instructor, id)).hasMessage("attachment.pending");
        assertThat(read(ana, id)).isNotEmpty();
        scanned(id, "INFECTED");
        assertThatThrownBy(() -> read(instructor, id)).hasMessage("attachment.infected");
        assertThatThrownBy(() -> read(ana, id)).hasMessage("attachment.infected");
        scanned(id, "UNSCANNABLE");
        assertThat(read(instructor, id)).isNotEmpty();
    }

    private static void scanned(UUID id, String state) {
        TestDatabase.get().execute("update attachment set scan_state = '" + state + "' where id = '" + id + "'");
    }

    private void decide(RuleCode code, long figure) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(++decisions);
        TestDatabase.get()
                .execute("insert into rule_parameter (id, version, code, valid_from, figure, source) values ('"
                        + UUID.randomUUID() + "', 0, '" + code + "', '" + from + "', " + figure + ", 'test')");
    }

    private UUID attach(String name, byte[] content) {
        return attach(ana, name, content);
    }

    private UUID attach(Actor actor, String name, byte[] content) {
        return House.as(actor, () -> attachments.attach(statutes, name, stream(content)));
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private List<AttachmentRow> current() {
        return House.as(ana, () -> attachments.listCurrent(organisationId, applicationId));
    }

    private AttachmentRow row(UUID id) {
        return current().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private byte[] read(Actor actor, UUID id) throws IOException {
        try (InputStream content = House.as(actor, () -> attachments.open(id)).content()) {
            return content.readAllBytes();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("file");
        });
    }
}
