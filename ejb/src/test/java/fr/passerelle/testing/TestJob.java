package fr.passerelle.testing;

import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.job.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of kind {@code test}: each leaves an audit line, and fails while a test says so. */
@ApplicationScoped
public class TestJob implements JobHandler {
    public static final String KIND = "test";
    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    @Inject
    private AuditLog audit;

    public static void breaks(String key) {
        BROKEN.add(key);
    }

    public static void mends(String key) {
        BROKEN.remove(key);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        audit.record("job.ran", "TestJob", null, key + " " + payload);
        if (BROKEN.contains(key)) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
