package fr.passerelle.testing;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.audit.AuditLog;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs of kind {@code test}: each leaves an audit line, and fails while a test says so. */
@ApplicationScoped
public class TestJob implements JobHandler {
    public static final String KIND = "test";
    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    private static final Map<String, Runnable> WORK = new ConcurrentHashMap<>();

    @Inject
    private AuditLog audit;

    public static void breaks(String key) {
        BROKEN.add(key);
    }

    public static void mends(String key) {
        BROKEN.remove(key);
    }

    /** What the job of this key does, beside its line. */
    public static void does(String key, Runnable work) {
        WORK.put(key, work);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.MAILING;
    }

    @Override
    public void run(String key, String payload) {
        audit.record("job.ran", new Subject(TestJob.class, null), key + " " + payload);
        WORK.getOrDefault(key, () -> {}).run();
        if (BROKEN.contains(key)) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
