package fr.passerelle.call;

import fr.passerelle.base.shared.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that readers must tell apart: case and accents make no difference. */
final class Labels {
    private Labels() {}

    /** The first of these that was already said. */
    static Optional<String> firstTwice(List<String> labels) {
        Set<String> said = new HashSet<>();
        return labels.stream().filter(label -> !said.add(SearchText.of(label))).findFirst();
    }
}
