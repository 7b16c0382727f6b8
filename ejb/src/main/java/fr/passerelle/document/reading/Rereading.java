package fr.passerelle.document.reading;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.job.JobHandler;
import fr.passerelle.base.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Reads back the documents that were kept before each was read when printed, some at a time: other jobs have their turn in
 * between, and what a stop leaves is read at the next one.
 */
@ApplicationScoped
class Rereading implements JobHandler {
    static final String KIND = "document.reading";
    private static final int AT_ONCE = 50;

    @Inject
    private DocumentReadings readings;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Act act() {
        return Act.DOCUMENT_READING;
    }

    @Override
    public void run(String key, String payload) {
        List<UUID> unread = readings.listUnread(AT_ONCE);
        for (UUID documentId : unread) {
            readings.begin(documentId);
            readings.read(documentId);
        }
        if (unread.size() == AT_ONCE) {
            UUID last = unread.get(AT_ONCE - 1);
            jobs.enqueue(KIND, last.toString(), "", clock.instant());
        }
    }
}
