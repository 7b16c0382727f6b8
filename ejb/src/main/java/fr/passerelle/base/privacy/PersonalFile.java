package fr.passerelle.base.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that is held of one person.
 *
 * @param keptUntil until when acts keep their author; null when the person did none
 */
public record PersonalFile(String name, Instant at, List<Holding> holdings, LocalDate keptUntil) {
    public Map<HoldingKind, List<Holding>> byKind() {
        return holdings.stream().collect(Collectors.groupingBy(Holding::kind, TreeMap::new, Collectors.toList()));
    }
}
