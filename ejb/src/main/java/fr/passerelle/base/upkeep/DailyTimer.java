package fr.passerelle.base.upkeep;

import fr.passerelle.base.job.Jobs;
import fr.passerelle.base.shared.Paris;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks every hour for the housekeeping of the day: the job table keeps the first request, on whichever node. */
@Singleton
@PermitAll
public class DailyTimer {
    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void ask() {
        jobs.enqueue(Housekeeping.KIND, Paris.today(clock).toString(), "", clock.instant());
    }
}
