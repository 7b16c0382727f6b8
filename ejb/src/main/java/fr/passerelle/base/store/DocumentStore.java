package fr.passerelle.base.store;

import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.platform.Log;
import fr.passerelle.base.platform.Settings;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.base.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Bytes on disk, named by their SHA-256, safe against a power cut before {@link #put} returns. Nothing is ever
 * overwritten; what no row refers to is swept later ({@link OrphanSweeper}).
 */
@ApplicationScoped
public class DocumentStore {
    private static final Log LOG = Log.of(DocumentStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What was stored: its name for ever, and its size in bytes. */
    public record Stored(String sha256, long size) {}

    public Stored put(byte[] content) {
        return put(new ByteArrayInputStream(content));
    }

    /** Reads the stream to its end, without closing it. On return the bytes are on the disk, and so is their name. */
    public Stored put(InputStream content) {
        try {
            Path folder = createFolders(root().resolve("incoming"));
            Path temporary = folder.resolve(UUID.randomUUID() + ".part");
            try {
                return keep(temporary, content);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @throws NotFound when nothing has this name
     * @throws RuleViolation {@code document.altered} when the bytes on the disk are no longer those that were stored
     */
    public InputStream open(String sha256) {
        try {
            Path path = pathOf(sha256);
            if (Files.exists(path) && !verify(sha256)) {
                RuleViolation altered = new RuleViolation("document.altered");
                LOG.error("document.altered", altered, Map.of("sha256", sha256));
                throw altered;
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException missing) {
            throw new NotFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] read(String sha256) {
        try (InputStream content = open(sha256)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the bytes are there and still have their name as hash. */
    public boolean verify(String sha256) {
        Path path = pathOf(sha256);
        if (!Files.exists(path)) {
            return false;
        }
        MessageDigest digest = Fingerprint.digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /** Free share of the disk that holds the store, from 0 to 100: below 5 new uploads are refused. */
    public int freePercent() {
        try {
            // Not by FileStore, which has to find a mount point: a chroot shows none.
            File disk = createFolders(root()).toFile();
            return (int) (disk.getUsableSpace() * 100 / Math.max(1, disk.getTotalSpace()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path root() {
        return settings.dataDirectory().resolve("store");
    }

    Path pathOf(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new NotFound();
        }
        return root().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Stored keep(Path temporary, InputStream content) throws IOException {
        MessageDigest digest = Fingerprint.digest();
        long size;
        try (FileChannel file = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights("rw-------"))) {
            size = new DigestInputStream(content, digest).transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Path target = pathOf(sha256);
        if (Files.exists(target)) {
            // Young again: the sweeper leaves it alone until the row of this upload is committed.
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
        } else {
            createFolders(target.getParent());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            forceFoldersOf(target);
        }
        return new Stored(sha256, size);
    }

    /** Nobody but the account of the product reads what associations entrust to it. */
    private static Path createFolders(Path folder) throws IOException {
        return Files.createDirectories(folder, rights("rwx------"));
    }

    private static FileAttribute<Set<PosixFilePermission>> rights(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }

    private void forceFoldersOf(Path target) throws IOException {
        for (Path folder = target.getParent(); folder.startsWith(root()); folder = folder.getParent()) {
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        }
    }
}
