package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A text or sheet of an office suite: a zip of known shape, of reasonable size once unpacked, without macros or links. */
final class OfficeStructure implements Structure {
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_TOTAL = 100_000_000;
    private static final int LARGEST_RATIO = 100;
    private static final long RATIO_MATTERS_FROM = 100_000;
    private static final int LARGEST_DECLARATION = 1_000_000;
    private static final List<String> MACRO_MARKS = List.of(
            "vbaproject.bin",
            "vbadata.xml",
            "/activex/",
            "/macrosheets/",
            "basic/",
            "scripts/",
            "/embeddings/oleobject");

    private final String declaration;
    private final String expected;
    private final String locked;

    private OfficeStructure(String declaration, String expected, String locked) {
        this.declaration = declaration;
        this.expected = expected;
        this.locked = locked;
    }

    /** Word, Excel: the parts and their types are declared in one list. */
    static OfficeStructure openXml(String mainPart) {
        return new OfficeStructure("[Content_Types].xml", mainPart, "EncryptedPackage");
    }

    /** LibreOffice: the first entry is the type. */
    static OfficeStructure openDocument(String mediaType) {
        return new OfficeStructure("mimetype", mediaType, "manifest:encryption-data");
    }

    @Override
    public Path verify(Path received) throws IOException {
        requireZipFromTheFirstByte(received);
        try (ZipFile zip = new ZipFile(received.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            refuse(entries.size() > MOST_ENTRIES, "attachment.tooComplex");
            refuseBadNames(entries);
            refuseBombs(zip, entries);
            String declared = text(zip, declaration);
            refuse(declared.contains("macroEnabled"), "attachment.macros");
            refuse(!declared.contains(expected), "attachment.office.other");
            refuse(text(zip, "META-INF/manifest.xml").contains(locked), "attachment.office.protected");
            refuseReaching(zip, entries);
        }
        return received;
    }

    private static void requireZipFromTheFirstByte(Path received) throws IOException {
        try (InputStream in = Files.newInputStream(received)) {
            if (!new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004")) {
                throw new IOException("not a zip from its first byte");
            }
        }
    }

    private static void refuseBadNames(List<? extends ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean escapes = name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..");
            refuse(escapes || !seen.add(name), "attachment.damaged");
            boolean macro = MACRO_MARKS.stream()
                    .anyMatch(mark -> mark.endsWith("/") && !mark.startsWith("/")
                            ? name.startsWith(mark) && !name.equals(mark)
                            : name.contains(mark));
            refuse(macro, "attachment.macros");
        }
    }

    /** Sizes are measured by unpacking: what the zip says of itself is not believed. */
    private static void refuseBombs(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        long total = 0;
        byte[] room = new byte[1 << 16];
        for (ZipEntry entry : entries) {
            long size = 0;
            long packed = Math.max(1, entry.getCompressedSize());
            try (InputStream in = zip.getInputStream(entry)) {
                for (int got = in.read(room); got >= 0; got = in.read(room)) {
                    size += got;
                    total += got;
                    boolean bomb = size > RATIO_MATTERS_FROM && size / packed > LARGEST_RATIO;
                    refuse(bomb || total > LARGEST_TOTAL, "attachment.tooComplex");
                }
            }
        }
    }

    private static void refuseReaching(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        for (ZipEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                OfficeParts.verify(entry.getName(), in);
            }
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_DECLARATION), StandardCharsets.UTF_8);
        }
    }

    private static void refuse(boolean bad, String code) {
        if (bad) {
            throw RuleViolation.onField("file", code);
        }
    }
}
