package fr.passerelle.base.limit;

import fr.passerelle.base.platform.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Counts what must not be done without end. */
@Stateless
@PermitAll
public class Limits {
    @Inject
    private ThrottleRepository throttles;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Counts one more for each of them; when one waits already, answers false and counts none.
     *
     * @param subjects in a fixed order, so that two at once never wait for each other in a circle
     */
    public boolean admit(List<Tally> subjects) {
        Instant now = clock.instant();
        List<Throttle> counters =
                subjects.stream().map(subject -> throttles.lock(subject, now)).toList();
        boolean admitted = counters.stream().noneMatch(counter -> counter.isBlocked(now));
        for (int i = 0; admitted && i < subjects.size(); i++) {
            counters.get(i).count(limit(subjects.get(i)), now);
        }
        return admitted;
    }

    /** As {@link #admit}, in a transaction of its own: it stays counted when the caller refuses in the end. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean admitApart(Tally subject) {
        return admit(List.of(subject));
    }

    /** What was counted turned out to be right. */
    public void forgive(List<Tally> subjects) {
        subjects.forEach(subject -> throttles.lock(subject, clock.instant()).forgive(limit(subject)));
    }

    /** How many counters went. */
    public int forgetBefore(Instant limit) {
        return throttles.deleteBefore(limit);
    }

    /** For how long mails are counted. */
    public long mailMinutes() {
        return settings.mailWindow().toMinutes();
    }

    private Limit limit(Tally subject) {
        return subject.kind().limit(settings);
    }
}
