package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.base.upkeep.DailyTimer;
import fr.passerelle.ear.Deployed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nobody calls the poller here: the server's own timer does what is due, and does it once. */
@Deployed
class TimerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TWO_MORE_TICKS = Duration.ofSeconds(5);
    private static final String HOUSEKEEPING = "select %s from job where kind = 'housekeeping'";

    @Inject
    private DailyTimer daily;

    @Test
    void whatIsAskedTwiceIsDoneOnceByTheTimer() throws InterruptedException {
        daily.ask();
        daily.ask();
        assertThat(Stored.values(HOUSEKEEPING.formatted("state"))).hasSize(1);
        Instant limit = Instant.now().plus(PATIENCE);
        while (!Stored.values(HOUSEKEEPING.formatted("state")).contains("DONE")
                && Instant.now().isBefore(limit)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        String doneAt = Stored.values(HOUSEKEEPING.formatted("done_at")).get(0);
        assertThat(doneAt).isNotNull();

        daily.ask();
        TimeUnit.MILLISECONDS.sleep(TWO_MORE_TICKS.toMillis());
        assertThat(Stored.values(HOUSEKEEPING.formatted("attempts"))).containsExactly("1");
        assertThat(Stored.values(HOUSEKEEPING.formatted("done_at"))).containsExactly(doneAt);
    }
}
