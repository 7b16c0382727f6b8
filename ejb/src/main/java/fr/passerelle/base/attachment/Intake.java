package fr.passerelle.base.attachment;

import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.store.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The one door for foreign files: counts, names, recognises, verifies, cleans, then stores. */
@ApplicationScoped
public class Intake {
    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LEAST_FREE_PERCENT = 5;
    static final long MEGABYTE = 1 << 20;

    private final Inspection inspection = new Inspection(PLACES, PATIENCE);
    private DocumentStore store;

    protected Intake() {}

    @Inject
    Intake(DocumentStore store) {
        this.store = store;
    }

    /**
     * Reads the stream to its end, without closing it.
     *
     * @param declaredName what the browser says; may be anything
     * @param largest in bytes; one byte more is refused
     * @throws RuleViolation on field {@code file}, with how to repair
     */
    public Received receive(String declaredName, InputStream content, long largest) {
        if (store.freePercent() < LEAST_FREE_PERCENT) {
            throw RuleViolation.onField("file", "attachment.storeFull");
        }
        FileName name = FileName.sanitised(declaredName);
        try {
            Path folder = Files.createTempDirectory("intake");
            try {
                Path received = folder.resolve("received");
                copy(content, received, largest);
                return keep(name, inspection.inspect(name, received));
            } finally {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Received keep(FileName name, Inspection.Finding finding) throws IOException {
        try (InputStream clean = Files.newInputStream(finding.file())) {
            DocumentStore.Stored stored = store.put(clean);
            return new Received(name, finding.type(), stored.size(), stored.sha256());
        }
    }

    private static void copy(InputStream content, Path received, long largest) throws IOException {
        long size = 0;
        byte[] room = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(received)) {
            for (int got = content.read(room); got >= 0; got = content.read(room)) {
                size += got;
                if (size > largest) {
                    throw RuleViolation.onField("file", "attachment.tooLarge", largest / MEGABYTE);
                }
                out.write(room, 0, got);
            }
        }
        if (size == 0) {
            throw RuleViolation.onField("file", "attachment.empty");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
