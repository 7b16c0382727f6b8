package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.once.OperationContext;
import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.ear.Deployed;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One operation of a client is done once, whoever repeats it: the second answer is the stored one. */
@Deployed
class OnceIT {
    @Inject
    private CurrentActor currentActor;

    @Inject
    private OperationContext operation;

    @Inject
    private RuleChanges rules;

    @Test
    void theOperationReplayedGivesItsStoredOutcome() {
        UUID id = UUID.randomUUID();
        LocalDate from = LocalDate.of(2091, 1, 1);
        UUID first = propose(id, from, "3");
        assertThat(propose(id, from, "3")).isEqualTo(first);
        assertThat(proposals(from)).isEqualTo(1);
        assertThatThrownBy(() -> propose(id, from, "2"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("operation.reused"));
    }

    @Test
    void twelveAtTheSameMomentGiveOneProposalAndTwelveTimesItsName() throws Exception {
        UUID id = UUID.randomUUID();
        LocalDate from = LocalDate.of(2092, 1, 1);
        ExecutorService clicks = Executors.newFixedThreadPool(12, new InDeployment());
        try {
            List<Callable<UUID>> calls = Stream.generate(() -> (Callable<UUID>) () -> propose(id, from, "3"))
                    .limit(12)
                    .toList();
            List<Future<UUID>> answers = clicks.invokeAll(calls);
            Set<UUID> outcomes = answers.stream().map(OnceIT::outcome).collect(Collectors.toSet());
            assertThat(outcomes).hasSize(1);
            assertThat(proposals(from)).isEqualTo(1);
        } finally {
            clicks.shutdownNow();
        }
    }

    private UUID propose(UUID id, LocalDate from, String years) {
        return currentActor.call(Colleague.ADMINISTRATOR.actor(), () -> {
            operation.use(id);
            return rules.propose(RuleCode.CPO_MAX_YEARS, from, new BigDecimal(years), "test");
        });
    }

    private static int proposals(LocalDate from) {
        return Stored.count("select count(*) from rule_proposal where valid_from = ?", from);
    }

    private static UUID outcome(Future<UUID> answer) {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
