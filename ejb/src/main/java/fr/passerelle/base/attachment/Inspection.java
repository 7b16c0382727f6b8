package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds what a file is from its content, and has its structure verified by a {@link BoundedWorker}. */
final class Inspection {
    private static final Logger LOG = Logger.getLogger(Inspection.class.getName());

    private final BoundedWorker worker;

    Inspection(int places, Duration patience) {
        this.worker = new BoundedWorker(places, patience);
    }

    /** What was found: the type, and the file to keep. */
    record Finding(AcceptedType type, Path file) {}

    Finding inspect(FileName name, Path received) throws IOException {
        AcceptedType type = AcceptedType.of(name, detect(received));
        try {
            return new Finding(type, worker.run(() -> type.structure().verify(received)));
        } catch (IOException unreadable) {
            LOG.log(Level.FINE, "a file of type {0} could not be read: {1}", new Object[] {type, unreadable});
            throw RuleViolation.onField("file", "attachment.damaged");
        }
    }

    /** Detection reads the first bytes only; the name is not told to it. */
    private static String detect(Path received) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(received))) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
        }
    }
}
