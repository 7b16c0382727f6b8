package fr.passerelle.base.audit;

import fr.passerelle.base.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The end of the journal, signed once a day and written outside the database: who cuts its tail there, head included,
 * leaves a signed line that the journal no longer holds. The key is that of PASSERELLE_SEAL_KEY, or is drawn at the first
 * seal into a file that the product alone reads.
 */
@ApplicationScoped
public class HeadSeals {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    @Inject
    private AuditRepository audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Signs the present end of the journal and adds it to the file; the line as written. */
    public String seal() {
        AuditRepository.Head head = audit.head();
        String said = clock.instant() + " " + head.seq() + " " + head.hash();
        String line = said + " " + signature(said);
        try {
            create(file());
            Files.writeString(
                    file(), line + "\n", StandardOpenOption.APPEND, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return line;
    }

    /** The first line that a seal knew and the journal lacks or tells otherwise; 1 when a seal itself is forged. */
    Optional<Long> firstMissing(long lastSeq) {
        return lines().stream()
                .map(line -> missing(line, lastSeq))
                .flatMap(Optional::stream)
                .min(Long::compare);
    }

    /** The last end that was signed, when the journal still tells it so: what stands before it was read by then. */
    Optional<AuditRepository.Head> lastKept() {
        List<String> all = lines();
        if (all.isEmpty() || missing(all.get(all.size() - 1), Long.MAX_VALUE).isPresent()) {
            return Optional.empty();
        }
        String[] parts = all.get(all.size() - 1).split(" ");
        return Optional.of(new AuditRepository.Head(Long.parseLong(parts[1]), parts[2]));
    }

    private Optional<Long> missing(String line, long lastSeq) {
        String[] parts = line.split(" ");
        if (parts.length != 4 || !isSigned(parts)) {
            return Optional.of(1L);
        }
        long seq = Long.parseLong(parts[1]);
        if (seq > lastSeq) {
            return Optional.of(lastSeq + 1);
        }
        boolean same = seq == 0 || audit.hashAt(seq).filter(parts[2]::equals).isPresent();
        return same ? Optional.empty() : Optional.of(seq);
    }

    private boolean isSigned(String[] parts) {
        String said = parts[0] + " " + parts[1] + " " + parts[2];
        return MessageDigest.isEqual(bytes(signature(said)), bytes(parts[3]));
    }

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        return settings.sealKey().map(HeadSeals::bytes).orElseGet(this::ownKey);
    }

    private byte[] ownKey() {
        Path file = settings.sealDirectory().resolve("seal.key");
        try {
            if (create(file)) {
                byte[] drawn = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(drawn);
                Files.writeString(file, HexFormat.of().formatHex(drawn));
            }
            return bytes(Files.readString(file).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file())
                    ? Files.readAllLines(file()).stream()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file() {
        return settings.sealDirectory().resolve("journal-seals.txt");
    }

    /** For the product alone; false when it is there already. */
    private static boolean create(Path file) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
