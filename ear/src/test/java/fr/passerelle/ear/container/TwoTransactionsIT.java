package fr.passerelle.ear.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.passerelle.application.Instruction;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.CurrentActor;
import fr.passerelle.base.access.Language;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.account.Accounts;
import fr.passerelle.base.rule.RuleChanges;
import fr.passerelle.base.rule.RuleCode;
import fr.passerelle.base.shared.AlreadyRecorded;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.ear.Deployed;
import fr.passerelle.organisation.Organisations;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two real transactions on one row: the first wins, the second waits, then is told why; nothing is done twice or half. */
@Deployed
class TwoTransactionsIT {
    private static final LocalDate FROM = LocalDate.of(2093, 1, 1);

    private static final Actor ANOTHER_ADMINISTRATOR =
            new Actor(new UUID(7, 7), "admin2@mel.example.org", "Admin", Set.of(Role.ADMINISTRATOR), Map.of());

    private final ExecutorService other = Executors.newSingleThreadExecutor(new InDeployment());

    @Inject
    private UserTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RuleChanges rules;

    @Inject
    private Accounts accounts;

    @Inject
    private Instruction instruction;

    @Inject
    private Organisations organisations;

    @AfterEach
    void end() throws Exception {
        other.shutdownNow();
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void theSecondOfTwoDecisionsOnOneVersionIsRefused() throws Exception {
        UUID proposal = currentActor.call(
                Colleague.ADMINISTRATOR.actor(),
                () -> rules.propose(RuleCode.CPO_MAX_YEARS, FROM, new BigDecimal("3"), "test"));

        Throwable refusal = secondOf(() -> currentActor.run(ANOTHER_ADMINISTRATOR, () -> rules.approve(proposal, 0)));

        assertThat(refusal).isInstanceOf(StaleVersion.class);
        assertThat(Stored.count("select count(*) from rule_parameter where valid_from = ?", FROM))
                .isEqualTo(1);
    }

    /** Where no row is held, the version is compared when the row is written: the page knows that refusal too. */
    @Test
    void theSecondOfTwoChangesOfOneVersionIsRefusedWhileItsCallerListens() throws Exception {
        String organisation = "select %s from organisation where name = 'Radio Canal Solidaire'";
        UUID id = Stored.id(organisation.formatted("id"));
        long version = Stored.count(organisation.formatted("version"));

        Throwable refusal = secondOf(
                () -> currentActor.run(Colleague.INSTRUCTOR.actor(), () -> organisations.confirm(id, version)));

        assertThat(Stream.iterate(refusal, Objects::nonNull, Throwable::getCause))
                .hasAtLeastOneElementOfType(OptimisticLockException.class);
        assertThat(Stored.count(
                        "select count(*) from audit_entry where action = 'organisation.confirmed' and object_id = ?",
                        id))
                .isEqualTo(1);
    }

    /** Both asked and found nobody: the constraint of the database speaks while the second still listens. */
    @Test
    void theSecondOfTwoAccountsOfOneAddressLearnsThatItIsRecordedAlready() throws Exception {
        String mail = "ensemble@mel.example.org";

        Throwable refusal = secondOf(() -> currentActor.run(
                ANOTHER_ADMINISTRATOR,
                () -> accounts.invite(mail, "Camille Martin", Set.of(Role.INSTRUCTOR), Language.FR)));

        assertThat(refusal).matches(AlreadyRecorded::isCauseOf);
        assertThat(Stored.count("select count(*) from account where login = ?", mail))
                .isEqualTo(1);
    }

    /** A file is held while somebody acts on it: the other waits, then meets the file as it has become. */
    @Test
    void whoeverActsOnAFileHoldsItsRow() throws Exception {
        UUID file = Stored.id("select id from application where state = 'SUBMITTED'");

        Throwable refusal =
                secondOf(() -> currentActor.run(Colleague.INSTRUCTOR.actor(), () -> instruction.declareComplete(file)));

        assertThat(refusal).isInstanceOf(RuleViolation.class);
        assertThat(Stored.count("select count(*) from step where subject_id = ? and action = 'DECLARE_COMPLETE'", file))
                .isEqualTo(1);
    }

    /** Does the work in an open transaction, again in another one, which must wait, then ends the first: what the second got. */
    private Throwable secondOf(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        Future<Throwable> second = other.submit(() -> catchThrowable(work::run));
        assertThat(catchThrowable(() -> second.get(1, TimeUnit.SECONDS))).isInstanceOf(TimeoutException.class);
        transaction.commit();
        return second.get(10, TimeUnit.SECONDS);
    }
}
