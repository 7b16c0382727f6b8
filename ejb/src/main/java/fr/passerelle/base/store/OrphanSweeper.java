package fr.passerelle.base.store;

import fr.passerelle.base.platform.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes documents that no row refers to out of the store, in two steps a month apart, and not at all when they are
 * suspiciously many: elsewhere, files were lost by a purge more often than by a disk.
 */
@ApplicationScoped
public class OrphanSweeper {
    private static final Duration YOUNG = Duration.ofHours(24);
    private static final Duration MARKED = Duration.ofDays(30);
    private static final int ALWAYS_ALLOWED = 20;
    private static final Log LOG = Log.of(OrphanSweeper.class);

    @Inject
    private DocumentStore store;

    @Inject
    @Any
    private Instance<DocumentReferences> references;

    @Inject
    private Clock clock;

    /** How many documents were marked this time; 0 also when the guard stopped. */
    public int sweep() {
        if (references.isUnsatisfied()) {
            return 0;
        }
        try {
            deleteMarked();
            return mark();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int mark() throws IOException {
        List<Path> all = files(store.root(), 3);
        List<Path> old = all.stream().filter(file -> isOlder(file, YOUNG)).toList();
        Set<String> used = usedAmong(old);
        List<Path> orphans =
                old.stream().filter(file -> !used.contains(name(file))).toList();
        if (orphans.size() > Math.max(ALWAYS_ALLOWED, all.size() / 100)) {
            LOG.warn("store.sweepStopped", Map.of("orphans", orphans.size(), "files", all.size()));
            return 0;
        }
        Files.createDirectories(marked());
        for (Path orphan : orphans) {
            Path target = marked().resolve(name(orphan));
            Files.move(orphan, target);
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
        }
        return orphans.size();
    }

    /** What was marked a month ago and is still unused goes; what somebody refers to after all comes back. */
    private void deleteMarked() throws IOException {
        List<Path> due = files(marked(), 1).stream()
                .filter(file -> isOlder(file, MARKED))
                .toList();
        Set<String> used = usedAmong(due);
        for (Path file : due) {
            Path home = store.pathOf(name(file));
            if (used.contains(name(file)) && !Files.exists(home)) {
                Files.createDirectories(home.getParent());
                Files.move(file, home);
            } else {
                Files.delete(file);
            }
        }
    }

    private Set<String> usedAmong(List<Path> files) {
        List<String> names = files.stream().map(OrphanSweeper::name).toList();
        Set<String> used = new HashSet<>();
        for (int from = 0; from < names.size(); from += 500) {
            List<String> batch = names.subList(from, Math.min(from + 500, names.size()));
            references.forEach(capability -> used.addAll(capability.usedAmong(batch)));
        }
        return used;
    }

    private Path marked() {
        return store.root().resolve("orphans");
    }

    /** Documents exactly {@code depth} folders down, which leaves out what is being received or was marked. */
    private static List<Path> files(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            return found.filter(file -> folder.relativize(file).getNameCount() == depth)
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toList());
        }
    }

    private boolean isOlder(Path file, Duration age) {
        try {
            Instant limit = clock.instant().minus(age);
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
