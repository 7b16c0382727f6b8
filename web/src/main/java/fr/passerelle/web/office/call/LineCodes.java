package fr.passerelle.web.office.call;

import fr.passerelle.base.shared.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names lines for the machine: a saved one keeps its code, a new one takes its own from its label. */
final class LineCodes {
    private static final int LONGEST = 24;

    private final Set<String> taken;

    LineCodes(List<CallLine> lines) {
        taken = lines.stream()
                .map(CallLine::getCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    String of(CallLine line) {
        return line.getCode() == null ? fresh(line.getLabel()) : line.getCode();
    }

    private String fresh(String label) {
        String plain = SearchText.of(label)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[^A-Z]+|_+$", "");
        String start = plain.isEmpty() ? "LINE" : plain.substring(0, Math.min(LONGEST, plain.length()));
        String code = start;
        for (int n = 2; !taken.add(code); n++) {
            code = start + "_" + n;
        }
        return code;
    }
}
