package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Roles;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Pieces to look at beside a form: pages of a PDF as pictures drawn here, so that nothing of a foreign file ever runs in
 * the browser of an agent. Few at a time and for a limited time each.
 */
@Stateless
@RolesAllowed(Roles.FILE_READER)
public class Previews {
    private static final int MOST_PAGES = 40;
    private static final BoundedWorker WORKER = new BoundedWorker(2, Duration.ofSeconds(10));

    private Attachments attachments;

    protected Previews() {}

    @Inject
    Previews(Attachments attachments) {
        this.attachments = attachments;
    }

    /** How many pages can be looked at: 0 for a file that is no PDF or cannot be read, at most {@value #MOST_PAGES}. */
    public int pages(UUID attachmentId) {
        Download piece = attachments.open(attachmentId);
        try {
            return isPdf(piece) ? Math.min(MOST_PAGES, read(piece, PDDocument::getNumberOfPages)) : 0;
        } catch (RuleViolation unreadable) {
            return 0;
        }
    }

    /** One page as a PNG, {@code number} from 1; not found beyond the last one or when this is no PDF; refused when it cannot be drawn. */
    public byte[] page(UUID attachmentId, int number) {
        Download piece = attachments.open(attachmentId);
        if (!isPdf(piece) || number < 1 || number > MOST_PAGES) {
            throw new NotFound();
        }
        return read(piece, document -> {
            if (number > document.getNumberOfPages()) {
                throw new NotFound();
            }
            return PagePicture.of(document, number - 1);
        });
    }

    private static boolean isPdf(Download piece) {
        return "application/pdf".equals(piece.mediaType());
    }

    private static <T> T read(Download piece, Reading<T> reading) {
        try (var content = piece.content()) {
            byte[] bytes = content.readAllBytes();
            return WORKER.run(() -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return reading.of(document);
                }
            });
        } catch (IOException unreadable) {
            throw new RuleViolation("attachment.noPreview");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
