package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken, each with the proof asked of its content. Everything else is refused. */
public enum AcceptedType {
    PDF("application/pdf", List.of("pdf"), Set.of("application/pdf"), new PdfStructure()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg"), new JpegStructure()),
    PNG("image/png", List.of("png"), Set.of("image/png"), new PngStructure()),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Zip.OOXML,
            OfficeStructure.openXml("wordprocessingml.document.main+xml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Zip.OOXML,
            OfficeStructure.openXml("spreadsheetml.sheet.main+xml")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            Set.of("application/vnd.oasis.opendocument.text"),
            OfficeStructure.openDocument("application/vnd.oasis.opendocument.text")),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            Set.of("application/vnd.oasis.opendocument.spreadsheet"),
            OfficeStructure.openDocument("application/vnd.oasis.opendocument.spreadsheet"));

    private static final Set<AcceptedType> SCANS = Set.of(PDF, JPEG, PNG);

    private final String mediaType;
    private final List<String> extensions;
    private final Set<String> detectedAs;
    private final Structure structure;

    AcceptedType(String mediaType, List<String> extensions, Set<String> detectedAs, Structure structure) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.detectedAs = detectedAs;
        this.structure = structure;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The extensions that a file chooser offers: {@code .pdf,.jpg,...}. */
    public static String chooserFilter() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }

    Structure structure() {
        return structure;
    }

    static Optional<AcceptedType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    static Optional<AcceptedType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * The type of a file, when its name and its content agree.
     *
     * @param detected the media type found from the first bytes
     */
    static AcceptedType of(FileName name, String detected) {
        AcceptedType announced = ofExtension(name.extension())
                .orElseThrow(() -> RuleViolation.onField("file", refusalOf(name.extension(), detected), name.value()));
        if (!announced.detectedAs.contains(detected)) {
            throw RuleViolation.onField("file", mismatchOf(detected), name.value(), announced.name());
        }
        return announced;
    }

    private static String refusalOf(String extension, String detected) {
        if (Set.of("heic", "heif", "avif", "webp").contains(extension) || detected.startsWith("image/hei")) {
            return "attachment.type.photo";
        }
        if (Set.of("docm", "xlsm", "dotm", "xltm").contains(extension)) {
            return "attachment.macros";
        }
        if (Set.of("doc", "xls", "ppt", "pptx", "rtf", "pages", "numbers", "odp")
                .contains(extension)) {
            return "attachment.type.office";
        }
        if (Set.of("zip", "rar", "7z", "tar", "gz", "tgz").contains(extension)) {
            return "attachment.type.archive";
        }
        return ofMediaType(detected).isPresent() ? "attachment.type.noExtension" : "attachment.type.unknown";
    }

    private static String mismatchOf(String detected) {
        if (detected.equals("application/x-tika-msoffice") || detected.equals("application/x-tika-ooxml-protected")) {
            return "attachment.office.protected";
        }
        return "attachment.type.mismatch";
    }

    /** Where a page of paper is awaited, signed or printed by a bank: refuses what is still a text to be edited. */
    static void requireScan(FileName name) {
        if (ofExtension(name.extension()).filter(SCANS::contains).isEmpty()) {
            throw RuleViolation.onField("file", "attachment.type.scan", name.value());
        }
    }

    /** Constants of an enum cannot read its own static fields: this holder can be read. */
    private static final class Zip {
        private static final Set<String> OOXML =
                Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.openxmlformats-officedocument");
    }
}
