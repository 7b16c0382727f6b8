package fr.passerelle.base.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Act;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.AccountGroup;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.account.Mandates;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.TestJob;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class JobsTest {
    private final Jobs jobs = House.get(Jobs.class);
    private final JobPoller poller = House.get(JobPoller.class);

    @Test
    void aJobRunsOnceAtItsInstant() {
        jobs.enqueue(TestJob.KIND, "a", "letter", TestClock.START.plusSeconds(60));
        poller.poll();
        assertThat(runs()).isEmpty();
        TestClock.advance(Duration.ofSeconds(60));
        poller.poll();
        poller.poll();
        assertThat(runs()).containsExactly("a letter");
    }

    @Test
    void askingTwiceForTheSameJobAsksOnce() {
        jobs.enqueue(TestJob.KIND, "a", "", TestClock.START);
        jobs.enqueue(TestJob.KIND, "a", "", TestClock.START);
        poller.poll();
        jobs.enqueue(TestJob.KIND, "a", "", TestClock.START);
        poller.poll();
        assertThat(runs()).hasSize(1);
    }

    @Test
    void aFailureLeavesNothingBehindWaitsLongerEachTimeAndLetsTheOthersGo() {
        TestJob.breaks("bad");
        jobs.enqueue(TestJob.KIND, "bad", "", TestClock.START);
        jobs.enqueue(TestJob.KIND, "good", "", TestClock.START);
        poller.poll();
        assertThat(runs()).containsExactly("good ");
        TestJob.mends("bad");
        TestClock.advance(Duration.ofSeconds(59));
        poller.poll();
        assertThat(runs()).hasSize(1);
        TestClock.advance(Duration.ofSeconds(1));
        poller.poll();
        assertThat(runs()).containsExactly("good ", "bad ");
    }

    @Test
    void aJobIsGivenUpAfterTwelveAttemptsAndMayBeRetriedByHand() {
        TestJob.breaks("hopeless");
        jobs.enqueue(TestJob.KIND, "hopeless", "", TestClock.START);
        for (int i = 0; i < 20; i++) {
            poller.poll();
            TestClock.advance(Duration.ofHours(7));
        }
        List<Job> failed = House.as(GivenActors.ANYBODY, jobs::listFailed);
        assertThat(failed).singleElement().satisfies(job -> {
            assertThat(job.getAttempts()).isEqualTo(12);
            assertThat(job.getFailure()).isEqualTo("IllegalStateException");
        });
        TestJob.mends("hopeless");
        House.run(GivenActors.ANYBODY, () -> jobs.retry(failed.get(0).getId()));
        poller.poll();
        assertThat(runs()).containsExactly("hopeless ");
    }

    @Test
    void jobsAreCountedByKindAndOnlyAFailedOneIsRetried() {
        jobs.enqueue(TestJob.KIND, "now", "", TestClock.START);
        jobs.enqueue(TestJob.KIND, "later", "", TestClock.START.plusSeconds(60));
        poller.poll();
        assertThat(House.as(GivenActors.ANYBODY, jobs::countByKind))
                .containsExactly(new JobCount(TestJob.KIND, 1, 1, 0));
        UUID done = UUID.fromString(TestDatabase.get()
                .query("select id from job where state = 'DONE'")
                .get(0));
        assertThatThrownBy(() -> House.run(GivenActors.ANYBODY, () -> jobs.retry(done)))
                .hasMessage("job.notFailed");
    }

    @Test
    void aJobDoesWhatItsActIsForAndSignsWithIt() {
        Actor agent = GivenActors.staff(Role.INSTRUCTOR);
        Accounts accounts = House.get(Accounts.class);
        for (Runnable foreign : List.<Runnable>of(
                () -> accounts.grantAgreed(agent.accountId(), Set.of(Role.DECIDER)),
                () -> accounts.list("", AccountGroup.EVERYBODY, 0, 10),
                () -> House.get(Mandates.class).give(agent.accountId(), agent.accountId(), MandateRole.SIGNATORY))) {
            TestJob.does("greedy", foreign);
            jobs.enqueue(TestJob.KIND, "greedy", "", TestClock.START);
            poller.poll();
            assertThat(TestDatabase.get().query("select failure from job")).containsExactly("EJBAccessException");
            assertThat(runs()).isEmpty();
            TestDatabase.get().execute("delete from job");
        }
        jobs.enqueue(TestJob.KIND, "modest", "", TestClock.START);
        poller.poll();
        String actor = TestDatabase.get()
                .query("select actor_id from audit_entry where action = 'job.ran'")
                .get(0);
        assertThat(Act.of(UUID.fromString(actor))).contains(Act.MAILING);
    }

    @Test
    void aJobLostWithItsNodeIsTakenAgainWhenTheLeaseIsOver() {
        jobs.enqueue(TestJob.KIND, "a", "", TestClock.START);
        JobRunner crashed = House.get(JobRunner.class);
        assertThat(crashed.lease()).isPresent();
        poller.poll();
        assertThat(runs()).isEmpty();
        TestClock.advance(Duration.ofMinutes(11));
        poller.poll();
        assertThat(runs()).hasSize(1);
    }

    @Test
    void nodesNeverTakeTheSameJob() throws InterruptedException {
        IntStream.range(0, 60).forEach(i -> jobs.enqueue(TestJob.KIND, "n" + i, "", TestClock.START));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            nodes.execute(() -> House.run(GivenActors.ANYBODY, this::drainAsOneNode));
        }
        nodes.shutdown();
        assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(runs()).hasSize(60).doesNotHaveDuplicates();
    }

    private void drainAsOneNode() {
        JobRunner runner = House.get(JobRunner.class);
        for (var job = runner.lease(); job.isPresent(); job = runner.lease()) {
            runner.perform(job.get().jobId());
        }
    }

    private static List<String> runs() {
        return TestDatabase.get().query("select details from audit_entry where action = 'job.ran' order by seq");
    }
}
