package fr.passerelle.base.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, and as attackers do, all built here. */
public final class GivenFiles {
    private GivenFiles() {}

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf(String userPassword) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random(7);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, colours.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A photograph that tells where it was taken and how the camera was held. */
    static byte[] photograph(int orientation, String place) {
        byte[] plain = jpeg(60, 40);
        byte[] note = place.getBytes(StandardCharsets.ISO_8859_1);
        byte[] tiff = ExifOrientation.write(orientation);
        int length = 2 + 6 + tiff.length + note.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(tiff);
        out.writeBytes(note);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A PNG with one more chunk before its end. */
    static byte[] pngWith(String chunk, String text) {
        byte[] plain = png(20, 20);
        byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] name = chunk.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        ByteBuffer more = ByteBuffer.allocate(12 + body.length);
        more.putInt(body.length).put(name).put(body).putInt((int) sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, plain.length - 12);
        out.writeBytes(more.array());
        out.write(plain, plain.length - 12, 12);
        return out.toByteArray();
    }

    static Map<String, String> docxParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("word/document.xml", "<w:document/>");
        return parts;
    }

    static Map<String, String> odtParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<office:document-content/>");
        parts.put("META-INF/manifest.xml", "<manifest:manifest/>");
        return parts;
    }

    static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] docxWith(String part, String content) {
        Map<String, String> parts = docxParts();
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] xlsxWith(String part, String content) {
        Map<String, String> parts = docxParts();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.remove("word/document.xml");
        parts.put("xl/workbook.xml", "<workbook/>");
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] odtWith(String part, String content) {
        Map<String, String> parts = odtParts();
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The type of an OpenDocument is read at a fixed place: its first entry is not compressed. */
    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
