package fr.passerelle.base.attachment;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.reports.pdf.CodeReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks into a file that was taken in: few at a time, for a limited time each, the last page first. */
@ApplicationScoped
public class PieceContents {
    private static final int MOST_PAGES = 40;
    private static final int DOTS_PER_INCH = 110;
    private static final int COARSE = 72;
    private static final BoundedWorker WORKER = new BoundedWorker(2, Duration.ofSeconds(20));

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private DocumentStore store;

    @Inject
    private CurrentActor currentActor;

    /** @throws RuleViolation on field {@code file} when it cannot be read */
    public PieceContent of(UUID attachmentId) {
        byte[] file = bytes(attachmentId);
        return read(() -> isPdf(file) ? ofPdf(file) : ofPicture(file));
    }

    /** Whether it is this PDF page by page, to the eye: nobody wrote or drew anything on it. */
    public boolean looksLike(UUID attachmentId, byte[] original) {
        byte[] file = bytes(attachmentId);
        return isPdf(file) && read(() -> lookAlike(file, original));
    }

    private byte[] bytes(UUID attachmentId) {
        return store.read(attachments.get(attachmentId, currentActor.get()).getSha256());
    }

    private static PieceContent ofPdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String words = words(pdf);
            if (!words.isEmpty()) {
                return new PieceContent(words, false, Optional.empty());
            }
            boolean blank = true;
            for (int index = Math.min(pdf.getNumberOfPages(), MOST_PAGES) - 1; index >= 0; index--) {
                BufferedImage page = PagePicture.drawn(pdf, index, DOTS_PER_INCH);
                Optional<String> code = CodeReader.read(page);
                blank = blank && !Ink.isOn(page);
                if (code.isPresent()) {
                    return new PieceContent("", false, code);
                }
            }
            return new PieceContent("", blank, Optional.empty());
        }
    }

    private static PieceContent ofPicture(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        if (picture == null) {
            throw new IOException("no picture");
        }
        return new PieceContent("", !Ink.isOn(picture), CodeReader.read(picture));
    }

    private static boolean lookAlike(byte[] file, byte[] original) throws IOException {
        try (PDDocument one = Loader.loadPDF(file);
                PDDocument other = Loader.loadPDF(original)) {
            int pages = one.getNumberOfPages();
            if (pages != other.getNumberOfPages() || !words(one).equals(words(other))) {
                return false;
            }
            for (int index = pages - 1; index >= Math.max(0, pages - MOST_PAGES); index--) {
                if (Ink.differs(PagePicture.drawn(one, index, COARSE), PagePicture.drawn(other, index, COARSE))) {
                    return false;
                }
            }
            return one.getSignatureDictionaries().isEmpty();
        }
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper()
                .getText(pdf)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static <T> T read(Callable<T> reading) {
        try {
            return WORKER.run(reading);
        } catch (IOException unreadable) {
            throw RuleViolation.onField("file", "attachment.damaged");
        }
    }
}
