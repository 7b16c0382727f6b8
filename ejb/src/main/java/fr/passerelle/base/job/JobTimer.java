package fr.passerelle.base.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Wakes the poller every two seconds on each node; the timer holds no state, the job table does. */
@Singleton
@PermitAll
public class JobTimer {
    @Inject
    private JobPoller poller;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void wake() {
        poller.poll();
    }
}
