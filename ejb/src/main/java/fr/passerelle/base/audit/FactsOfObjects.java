package fr.passerelle.base.audit;

import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hash of what an object says, for its line in the journal, and the comparison of both afterwards. */
@ApplicationScoped
class FactsOfObjects {
    private static final int PAGE = 500;

    @Inject
    @Any
    private Instance<SealedFacts> kinds;

    @Inject
    private AuditRepository audit;

    /** Null when nothing is sealed of such an object. */
    String hash(String objectType, UUID objectId) {
        if (objectId == null) {
            return null;
        }
        return kinds.stream()
                .filter(kind -> kind.type().getSimpleName().equals(objectType))
                .findFirst()
                .flatMap(kind -> kind.of(objectId))
                .map(FactsOfObjects::hash)
                .orElse(null);
    }

    /** The objects that no longer say what their last line holds, or that no line speaks of. */
    List<Subject> disagreements() {
        List<Subject> found = new ArrayList<>();
        for (SealedFacts kind : kinds) {
            int first = 0;
            Map<UUID, String> page = kind.page(first, PAGE);
            while (!page.isEmpty()) {
                Map<UUID, String> sealed = audit.lastFacts(kind.type(), page.keySet());
                page.forEach((id, facts) -> {
                    if (!hash(facts).equals(sealed.get(id))) {
                        found.add(new Subject(kind.type(), id));
                    }
                });
                audit.forgetRead();
                first += PAGE;
                page = kind.page(first, PAGE);
            }
        }
        return found;
    }

    List<SealedFacts> kinds() {
        return kinds.stream().toList();
    }

    static String hash(String facts) {
        return Fingerprint.sha256(facts.getBytes(StandardCharsets.UTF_8));
    }
}
