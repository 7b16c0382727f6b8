package fr.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.passerelle.agreement.Agreement;
import fr.passerelle.agreement.AgreementState;
import fr.passerelle.agreement.Terms;
import fr.passerelle.agreement.drafting.AgreementBook;
import fr.passerelle.agreement.drafting.Agreements;
import fr.passerelle.agreement.drafting.GivenAwards;
import fr.passerelle.base.job.JobPoller;
import fr.passerelle.base.shared.Period;
import fr.passerelle.base.store.DocumentStore;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class AgreementBatchTest {
    private final AgreementBatch batch = House.get(AgreementBatch.class);
    private final Agreements agreements = House.get(Agreements.class);
    private final AgreementBook book = House.get(AgreementBook.class);
    private final JobPoller poller = House.get(JobPoller.class);
    private GivenAwards awards;
    private UUID complete;
    private UUID withoutAccount;

    @BeforeEach
    void twoAgreementsArePrepared() {
        awards = new GivenAwards();
        answerTheRequest();
        complete = prepare(awards.gardens, 3);
        withoutAccount = prepare(awards.radio, 1);
        awards.review(complete);
    }

    @Test
    void issuesWhatIsCompleteAndSaysWhyNotTheRest() {
        UUID id = order(complete, withoutAccount);
        assertThat(progress(id)).isEqualTo(new BatchProgress(2, 0, 0));
        poller.poll();
        assertThat(progress(id)).isEqualTo(new BatchProgress(2, 1, 1));
        assertThat(House.as(awards.preparer, () -> batch.list(id, 0, 10)))
                .extracting(BatchRow::agreementId, BatchRow::state, BatchRow::refusal)
                .containsExactlyInAnyOrder(
                        tuple(complete, BatchState.ISSUED, null),
                        tuple(withoutAccount, BatchState.REFUSED, "agreement.incomplete"));
        assertThat(get(withoutAccount).getState()).isEqualTo(AgreementState.PREPARED);
    }

    @Test
    void keepsTheDocumentOfEachIssuedAgreement() {
        order(complete);
        poller.poll();
        String sha256 = get(complete).getIssue().getDocumentSha256();
        assertThat(House.get(DocumentStore.class).read(sha256)).startsWith("%PDF-".getBytes());
        assertThat(steps()).containsExactly("Marc Prepare ISSUE");
    }

    /** Killed after the agreement was issued and before its line was written: once its lease is over it is done again. */
    @Test
    void takesUpWhereItWasKilledWithoutIssuingTwice() {
        UUID id = order(complete, withoutAccount);
        House.run(awards.preparer, () -> batch.issue(complete, get(complete).getVersion()));
        TestDatabase.get()
                .execute("update job set attempts = 1, leased_until = timestamp with time zone '2026-11-23 08:10:00+00'"
                        + " where job_key in (select cast(id as varchar) from batch_line where agreement_id = '"
                        + complete
                        + "')");
        poller.poll();
        assertThat(progress(id)).isEqualTo(new BatchProgress(2, 0, 1));
        TestClock.advance(Duration.ofMinutes(11));
        poller.poll();
        assertThat(progress(id).isOver()).isTrue();
        assertThat(progress(id).issued()).isEqualTo(1);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void leavesAloneWhatChangedSinceItWasOrdered() {
        UUID id = order(complete);
        House.run(
                awards.preparer,
                () -> agreements.postpone(
                        complete,
                        get(complete).getVersion(),
                        get(complete).getInstalments().get(1).getId(),
                        LocalDate.of(2027, 9, 15)));
        awards.review(complete);
        poller.poll();
        assertThat(House.as(awards.preparer, () -> batch.list(id, 0, 10)))
                .extracting(BatchRow::refusal)
                .containsExactly("staleVersion");
        assertThat(get(complete).getState()).isEqualTo(AgreementState.PREPARED);
    }

    @Test
    void actsWithTheRightsThatThePersonStillHas() {
        UUID id = order(complete);
        TestDatabase.get()
                .execute("update account set enabled = false where id = '" + awards.preparer.accountId() + "'");
        poller.poll();
        assertThat(House.as(awards.validator, () -> batch.list(id, 0, 10)))
                .extracting(BatchRow::refusal)
                .containsExactly("agreementBatch.preparerGone");
    }

    @Test
    void ordersOnlyWhatIsStillToIssue() {
        order(complete);
        poller.poll();
        assertThatThrownBy(() -> order(complete)).hasMessage("agreementBatch.empty");
        assertThatThrownBy(() -> order()).hasMessage("agreementBatch.empty");
    }

    @Test
    void orderedTwiceAtOnceIsIssuedOnce() {
        UUID first = order(complete);
        UUID second = order(complete);
        poller.poll();
        assertThat(progress(first).issued()).isEqualTo(1);
        assertThat(progress(second).issued()).isEqualTo(1);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void givesUpInTheEndWhatCannotBePrinted() {
        TestDatabase.get().execute("delete from answer");
        UUID id = order(complete);
        for (int attempt = 0; attempt < 12; attempt++) {
            poller.poll();
            assertThat(progress(id).isOver()).isEqualTo(attempt == 11);
            TestClock.advance(Duration.ofHours(7));
        }
        assertThat(House.as(awards.preparer, () -> batch.list(id, 0, 10)))
                .extracting(BatchRow::refusal)
                .containsExactly("agreementBatch.broken");
    }

    /** What the annexes of an agreement are made of. */
    private void answerTheRequest() {
        Map.of(
                        "SUMMARY", "Des paniers de légumes pour tous.",
                        "INDICATOR.1.LABEL", "Paniers",
                        "INDICATOR.1.TARGET", "450 par an",
                        "INDICATOR.1.METHOD", "Registre",
                        "BUDGET.C60_SUPPLIES", "320000",
                        "BUDGET.P70_SALES", "220000",
                        "BUDGET.P74_METROPOLE", "100000")
                .forEach((field, typed) -> TestDatabase.get()
                        .execute(
                                "insert into answer (id, version, application_id, field, typed, saved_at, saved_by) values ('"
                                        + UUID.randomUUID() + "', 0, '" + awards.gardens + "', '" + field + "', '"
                                        + typed
                                        + "', timestamp with time zone '2026-09-01 10:00:00+00', 'Amina Haddad')"));
    }

    private UUID prepare(UUID applicationId, int years) {
        Terms terms = Terms.of(Period.ofYears(LocalDate.of(2027, 1, 1), years));
        return House.as(awards.preparer, () -> agreements.prepare(applicationId, terms));
    }

    private UUID order(UUID... agreementIds) {
        return House.as(awards.preparer, () -> batch.order(List.of(agreementIds)));
    }

    private BatchProgress progress(UUID id) {
        return House.as(awards.preparer, () -> batch.progress(id));
    }

    private Agreement get(UUID id) {
        return House.as(awards.preparer, () -> book.get(id));
    }

    private static List<String> steps() {
        return TestDatabase.get()
                .query("select actor_name || ' ' || action from step where subject_type = 'Agreement'"
                        + " and action = 'ISSUE' order by at");
    }
}
