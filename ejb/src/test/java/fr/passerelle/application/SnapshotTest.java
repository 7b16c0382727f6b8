package fr.passerelle.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final Snapshot.Piece STATUTES = new Snapshot.Piece("STATUTES", "statuts \"2026\" œ.pdf", 1234, "ab");

    @Test
    void readsBackWhatWasFrozen() {
        Snapshot snapshot = new Snapshot(Map.of("TITLE", "Vélo & \"cie\"\nœ", "NEED", ""), List.of(STATUTES));
        assertThat(Snapshot.of(snapshot.json())).isEqualTo(snapshot);
    }

    @Test
    void hasTheSameHashWhateverTheOrderOfTheAnswers() {
        Map<String, String> one = new java.util.LinkedHashMap<>();
        one.put("A", "1");
        one.put("B", "2");
        Map<String, String> other = new java.util.LinkedHashMap<>();
        other.put("B", "2");
        other.put("A", "1");
        assertThat(new Snapshot(one, List.of()).sha256())
                .isEqualTo(new Snapshot(other, List.of()).sha256())
                .hasSize(64);
    }

    @Test
    void changesItsHashWithOneCharacter() {
        assertThat(new Snapshot(Map.of("A", "1"), List.of()).sha256())
                .isNotEqualTo(new Snapshot(Map.of("A", "2"), List.of()).sha256());
    }
}
