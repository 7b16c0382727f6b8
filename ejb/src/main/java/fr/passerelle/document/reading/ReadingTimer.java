package fr.passerelle.document.reading;

import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.shared.Paris;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks every hour for the documents that are not read back yet: the job table keeps the first request of the day. */
@Singleton
@PermitAll
public class ReadingTimer {
    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "3", persistent = false)
    public void ask() {
        jobs.enqueue(Rereading.KIND, Paris.today(clock).toString(), "", clock.instant());
    }
}
