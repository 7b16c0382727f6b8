package fr.passerelle.base.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Role;
import fr.passerelle.base.platform.Fingerprint;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.testing.Counter;
import fr.passerelle.testing.GivenActors;
import fr.passerelle.testing.House;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class OnceTest {
    private final Counter counter = House.get(Counter.class);
    private final UUID operation = Ids.next();

    @Test
    void aRepeatedOperationAnswersItsFirstOutcomeWithoutDoingTheWork() {
        UUID first = House.as(GivenActors.ANYBODY, operation, () -> counter.create("a"));
        UUID second = House.as(GivenActors.ANYBODY, operation, () -> counter.create("a"));
        assertThat(second).isEqualTo(first);
        assertThat(Counter.count()).isEqualTo(1);
    }

    @Test
    void anOperationIsNotReusedForSomethingElse() {
        House.as(GivenActors.ANYBODY, operation, () -> counter.create("a"));
        assertThatThrownBy(() -> House.as(GivenActors.ANYBODY, operation, () -> counter.create("b")))
                .hasMessage("operation.reused");
        assertThat(Counter.count()).isEqualTo(1);
    }

    @Test
    void operationsOfTwoPeopleAreTwo() {
        House.as(GivenActors.staff(Role.INSTRUCTOR), operation, () -> counter.create("a"));
        House.as(GivenActors.staff(Role.INSTRUCTOR), operation, () -> counter.create("a"));
        assertThat(Counter.count()).isEqualTo(2);
    }

    @Test
    void aRefusedOperationMayBeTriedAgain() {
        assertThatThrownBy(() -> House.as(GivenActors.ANYBODY, operation, () -> counter.create("refused")))
                .hasMessage("counter.refused");
        House.as(GivenActors.ANYBODY, operation, () -> counter.create("a"));
        assertThat(Counter.count()).isEqualTo(1);
    }

    @Test
    void withoutOperationWorkSimplyRuns() {
        House.as(GivenActors.ANYBODY, () -> counter.create("a"));
        House.as(GivenActors.ANYBODY, () -> counter.create("a"));
        assertThat(Counter.count()).isEqualTo(2);
    }

    @Test
    void whatAGuardedMethodCallsIsPartOfItsOperation() {
        for (int i = 0; i < 2; i++) {
            House.as(GivenActors.ANYBODY, operation, () -> {
                counter.twice("a");
                return null;
            });
        }
        assertThat(Counter.count()).isEqualTo(2);
    }

    @Test
    void aDoubleClickAtTheSameTimeDoesTheWorkOnce() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(4);
        Callable<UUID> click = () -> House.as(GivenActors.ANYBODY, operation, () -> {
            try {
                return counter.slowly("a");
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        List<Future<UUID>> answers = clicks.invokeAll(List.of(click, click, click, click));
        UUID first = answers.get(0).get();
        for (Future<UUID> answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(Counter.count()).isEqualTo(1);
        clicks.shutdown();
    }

    @Test
    void fingerprintsFollowTheContentOfCommands() {
        record Command(String text, List<Integer> numbers, byte[] bytes) {}
        String one = Fingerprint.of(new Command("a", List.of(1, 2), new byte[] {3}), null);
        assertThat(one).isEqualTo(Fingerprint.of(new Command("a", List.of(1, 2), new byte[] {3}), null));
        assertThat(one).isNotEqualTo(Fingerprint.of(new Command("a", List.of(1, 2), new byte[] {4}), null));
        assertThat(Fingerprint.of("ab", "c")).isNotEqualTo(Fingerprint.of("a", "bc"));
        assertThat(Fingerprint.of(new Object())).isEqualTo(Fingerprint.of(new Object()));
    }
}
