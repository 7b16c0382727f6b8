package fr.passerelle.base.store;

import fr.passerelle.base.platform.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A capability that refers to one document, for the tests of the sweeper. */
@ApplicationScoped
public class TestReferences implements DocumentReferences {
    static final String USED = "somebody refers to this";

    @Override
    public Set<String> usedAmong(Collection<String> sha256s) {
        String used = Fingerprint.sha256(USED.getBytes(StandardCharsets.UTF_8));
        return sha256s.stream().filter(used::equals).collect(Collectors.toSet());
    }
}
