package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF is paper: text and pictures. Anything that acts, hides another file or is locked is refused. */
final class PdfStructure implements Structure {
    private static final Set<String> ACTIVE_KEYS = Set.of("JavaScript", "XFA", "EmbeddedFiles", "EF");
    private static final Set<String> ACTIVE_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    private static final Set<String> ACTIVE_SUBTYPES = Set.of("RichMedia", "FileAttachment", "Movie", "Screen", "3D");
    private static final COSName OPEN_ACTION = COSName.getPDFName("OpenAction");
    private static final COSName ADDRESS = COSName.getPDFName("URI");

    /** Another file, on this computer or elsewhere: reading it gives the name and password hash of the reader away. */
    private static final List<COSName> OTHER_FILES = List.of(COSName.F, COSName.UF);

    /** A link that somebody clicks on may lead to the web or to a mailbox, or be written without its beginning. */
    private static final Pattern HARMLESS_ADDRESS =
            Pattern.compile("(?is)\\s*(https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:|//|\\\\)).*");

    @Override
    public Path verify(Path received) throws IOException {
        byte[] content = Files.readAllBytes(received);
        refuseForeignEnds(content);
        PdfStreams.refuseBombs(content);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(received), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw RuleViolation.onField("file", "attachment.pdf.locked");
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a PDF without a page");
            }
            refuseAction(document.getDocumentCatalog().getCOSObject());
            refuseActiveObjects(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw RuleViolation.onField("file", "attachment.pdf.locked");
        }
        return received;
    }

    /** The header is the first byte and nothing follows the end mark: a file cannot be two things at once. */
    private static void refuseForeignEnds(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("%%EOF");
        boolean cut = end < 0;
        boolean followed = !cut && !text.substring(end + 5).chars().allMatch(c -> c == 0 || Character.isWhitespace(c));
        if (!text.startsWith("%PDF-") || followed) {
            throw RuleViolation.onField("file", "attachment.pdf.foreign");
        }
        if (cut) {
            throw RuleViolation.onField("file", "attachment.damaged");
        }
    }

    private static void refuseActiveObjects(COSDocument document) {
        refuseActive(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            refuseActive(document.getObjectFromPool(key).getObject());
        }
    }

    /** Only direct children are followed: every numbered object is visited on its own. */
    private static void refuseActive(COSBase root) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        enqueue(waiting, root);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSDictionary dictionary) {
                refuseActiveDictionary(dictionary);
                dictionary.getValues().forEach(value -> enqueue(waiting, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> enqueue(waiting, value));
            }
        }
    }

    private static void enqueue(Deque<COSBase> waiting, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            waiting.push(value);
        }
    }

    private static void refuseActiveDictionary(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().anyMatch(key -> ACTIVE_KEYS.contains(key.getName()))
                || ACTIVE_ACTIONS.contains(name(dictionary, COSName.S))
                || ACTIVE_SUBTYPES.contains(name(dictionary, COSName.SUBTYPE))
                || "EmbeddedFile".equals(name(dictionary, COSName.TYPE))
                || actsByItself(dictionary)
                || reachesElsewhere(dictionary);
        if (active) {
            throw RuleViolation.onField("file", "attachment.pdf.active");
        }
    }

    /** What happens when a page is shown, left, printed: not on a click. */
    private static boolean actsByItself(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary acts && acts.size() > 0;
    }

    private static boolean reachesElsewhere(COSDictionary dictionary) {
        boolean otherFile = OTHER_FILES.stream()
                .map(dictionary::getDictionaryObject)
                .anyMatch(value -> value instanceof COSString
                        || value != null && (dictionary instanceof COSStream || value instanceof COSDictionary));
        return otherFile
                || dictionary.getDictionaryObject(ADDRESS) instanceof COSString address
                        && !HARMLESS_ADDRESS.matcher(address.getString()).matches();
    }

    /** On opening, a document may go to one of its pages and do nothing else. */
    private static void refuseAction(COSDictionary catalog) {
        if (catalog.getDictionaryObject(OPEN_ACTION) instanceof COSDictionary action
                && (!"GoTo".equals(name(action, COSName.S)) || action.containsKey(COSName.NEXT))) {
            throw RuleViolation.onField("file", "attachment.pdf.active");
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
