package fr.passerelle.base.attachment;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.shared.Subject;
import fr.passerelle.base.store.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Asks the scanner about one file, as often as the job table allows; a scanner that never answers leaves it unscanned. */
@ApplicationScoped
class ScanJob implements JobHandler {
    static final String KIND = "attachment.scan";

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private DocumentStore store;

    @Inject
    private VirusScanner scanner;

    @Inject
    private AuditLog audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.VIRUS_SCAN;
    }

    @Override
    public boolean isReady() {
        return scanner.isEnabled();
    }

    @Override
    public void run(String key, String payload) {
        Attachment attachment = attachments.get(UUID.fromString(key));
        try (InputStream content = store.open(attachment.getSha256())) {
            attachment.scanned(scanner.scan(content));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
        audit.record(
                "attachment.scanned",
                new Subject(Attachment.class, attachment.getId()),
                attachment.getScanState().name());
    }

    @Override
    public void abandoned(String key) {
        attachments.get(UUID.fromString(key)).scanned(ScanState.NOT_SCANNED);
    }
}
