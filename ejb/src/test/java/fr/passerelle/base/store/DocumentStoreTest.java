package fr.passerelle.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.shared.NotFound;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DocumentStoreTest {
    private static final byte[] TEXT = "Convention pluriannuelle".getBytes(StandardCharsets.UTF_8);

    private final DocumentStore store = House.get(DocumentStore.class);

    @Test
    void bytesComeBackUnderTheirOwnHash() {
        DocumentStore.Stored stored = store.put(TEXT);
        assertThat(stored.size()).isEqualTo(TEXT.length);
        assertThat(stored.sha256()).isEqualTo(Fingerprint.sha256(TEXT));
        assertThat(store.read(stored.sha256())).isEqualTo(TEXT);
        assertThat(store.put(TEXT)).isEqualTo(stored);
    }

    @Test
    void aFlippedBitIsFound() throws IOException {
        String sha256 =
                store.put("to be damaged".getBytes(StandardCharsets.UTF_8)).sha256();
        assertThat(store.verify(sha256)).isTrue();
        Files.writeString(store.pathOf(sha256), "to be damageD");
        assertThat(store.verify(sha256)).isFalse();
        assertThatThrownBy(() -> store.read(sha256)).hasMessage("document.altered");
        Files.delete(store.pathOf(sha256));
        assertThat(store.verify(sha256)).isFalse();
    }

    @Test
    void nobodyButTheProductReadsIt() throws IOException {
        Path file = store.pathOf(store.put(TEXT).sha256());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anUploadCutInTheMiddleLeavesNothing() throws IOException {
        InputStream cut = new SequenceInputStream(new ByteArrayInputStream(new byte[10_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatThrownBy(() -> store.put(cut)).hasRootCauseMessage("connection lost");
        try (Stream<Path> incoming = Files.list(store.root().resolve("incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    @Test
    void aNameIsAHashAndNeverAPath() {
        for (String name : new String[] {"../../etc/passwd", "", "A".repeat(64), "0".repeat(63)}) {
            assertThatThrownBy(() -> store.open(name)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> store.open("0".repeat(64))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSweeperTakesOldUnusedDocumentsAwayInTwoSteps() throws IOException {
        String unused = aged("nobody refers to this", Duration.ofHours(25));
        String young = aged("just arrived", Duration.ofHours(23));
        String used = aged(TestReferences.USED, Duration.ofDays(400));
        OrphanSweeper sweeper = House.get(OrphanSweeper.class);
        assertThat(sweeper.sweep()).isEqualTo(1);
        assertThat(Files.exists(store.pathOf(unused))).isFalse();
        assertThat(store.verify(young)).isTrue();
        assertThat(store.verify(used)).isTrue();
        Path marked = store.root().resolve("orphans").resolve(unused);
        assertThat(marked).exists();
        Files.setLastModifiedTime(marked, FileTime.from(TestClock.START.minus(Duration.ofDays(31))));
        sweeper.sweep();
        assertThat(marked).doesNotExist();
    }

    @Test
    void theSweeperStopsWhenTooMuchWouldGo() throws IOException {
        String[] all = new String[25];
        for (int i = 0; i < all.length; i++) {
            all[i] = aged("suspicious " + i, Duration.ofDays(2));
        }
        assertThat(House.get(OrphanSweeper.class).sweep()).isZero();
        for (String sha256 : all) {
            assertThat(store.verify(sha256)).isTrue();
            Files.delete(store.pathOf(sha256));
        }
    }

    private String aged(String text, Duration age) throws IOException {
        String sha256 = store.put(text.getBytes(StandardCharsets.UTF_8)).sha256();
        Files.setLastModifiedTime(store.pathOf(sha256), FileTime.from(TestClock.START.minus(age)));
        return sha256;
    }
}
