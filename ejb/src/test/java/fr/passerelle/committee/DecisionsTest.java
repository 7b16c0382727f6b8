package fr.passerelle.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.application.ApplicationState;
import fr.passerelle.application.GivenFile;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.base.workflow.Step;
import fr.passerelle.budget.YearSplit;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class DecisionsTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 18);
    private final Decisions decisions = House.get(Decisions.class);
    private GivenFile file;

    @BeforeEach
    void aProposedFile() {
        file = new GivenFile(ApplicationState.PROPOSED);
    }

    @Test
    void noCommitteeAdvisesBeforeTheFilingOrAboveTheRequest() {
        assertThatThrownBy(() -> present(LocalDate.of(2026, 11, 9), 1_000)).hasMessage("committee.beforeFiling");
        assertThatThrownBy(() -> present(LocalDate.of(2026, 11, 24), 1_000)).hasMessage("committee.futureMeeting");
        assertThatThrownBy(() -> present(MEETING, 100_001)).hasMessage("proposal.aboveCap");
        present(MEETING, 100_000);
        assertThat(opinion().getAmount()).isEqualTo(Money.of(100_000));
    }

    @Test
    void anOpinionIsCorrectedUntilTheDecisionAndThatIsWritten() {
        present(MEETING, 60_000);
        long seen = opinion().getVersion();
        House.run(file.secretary, () -> decisions.correctOpinion(file.id, seen, advice(MEETING, 50_000)));
        assertThat(opinion().getAmount()).isEqualTo(Money.of(50_000));
        assertThat(actions()).containsExactly("PRESENT", "CORRECT_OPINION");
        assertThatThrownBy(() -> House.run(
                        file.secretary, () -> decisions.correctOpinion(file.id, seen, advice(MEETING, 40_000))))
                .isInstanceOf(StaleVersion.class);
        award("26-C-0001", LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> House.run(
                        file.secretary,
                        () -> decisions.correctOpinion(file.id, opinion().getVersion(), advice(MEETING, 1))))
                .hasMessage("workflow.illegal");
    }

    @Test
    void aDeliberationComesAfterTheFilingAndTheCommitteeAndNotTomorrow() {
        present(MEETING, 60_000);
        assertThatThrownBy(() -> award("26-C-0001", LocalDate.of(2020, 1, 1))).hasMessage("deliberation.beforeFiling");
        assertThatThrownBy(() -> award("26-C-0001", LocalDate.of(2026, 11, 17)))
                .hasMessage("deliberation.beforeCommittee");
        assertThatThrownBy(() -> award("26-C-0001", LocalDate.of(2026, 11, 24))).hasMessage("deliberation.future");
        award("26-C-0001", MEETING);
    }

    @Test
    void theNumberAndTheDateAreCorrectedUntilTheyAreTold() {
        present(MEETING, 60_000);
        award("26-C-0001", MEETING);
        long seen = decision().getVersion();
        Deliberation right = new Deliberation("26-C-0002", LocalDate.of(2026, 11, 20));
        House.run(file.decider, () -> decisions.correct(file.id, seen, right));
        assertThat(decision().deliberation()).isEqualTo(right);
        assertThat(file.open().steps())
                .last()
                .extracting(Step::getComment)
                .isEqualTo("26-C-0001 (18/11/2026) → 26-C-0002 (20/11/2026)");
    }

    /** 12 000, 10 000 and 7 000 asked: neither the opinion nor the decision makes thirds of it; a year may be zero. */
    @Test
    void theYearsStayAsTheyWereAskedAndMayBeZero() {
        YearSplit asked = new YearSplit(List.of(Money.of(12_000), Money.of(10_000), Money.of(7_000)));
        Advice advice = new Advice(MEETING, Opinion.FAVOURABLE, asked, "");
        House.run(file.secretary, () -> decisions.present(file.id, advice));
        assertThat(opinion().getYearSplit()).isEqualTo(asked);
        assertThat(opinion().getAmount()).isEqualTo(Money.of(29_000));
        List<Money> given = List.of(Money.of(12_000), Money.ZERO, Money.of(7_000));
        House.run(file.decider, () -> decisions.award(file.id, new Deliberation("26-C-0001", MEETING), given, ""));
        assertThat(decision().getYearlyAmounts()).isEqualTo(given);
    }

    @Test
    void anAwardBeyondTheEnvelopeIsRefusedUnlessTheDeciderWritesWhy() {
        envelopeOf(40_000);
        present(MEETING, 70_000);
        assertThat(left()).isEqualTo(Money.of(40_000));
        assertThatThrownBy(() -> give(70_000, " ")).hasMessage("decision.beyondEnvelope");
        give(70_000, "Report de crédits voté le 12 novembre");
        assertThat(decision().getBeyondEnvelope()).isEqualTo("Report de crédits voté le 12 novembre");
        assertThat(lastComment()).isEqualTo("26-C-0001\nReport de crédits voté le 12 novembre");
        assertThat(House.as(file.decider, () -> decisions.left(file.id)).left())
                .as("what is left for this very decision")
                .isEqualTo(Money.of(40_000));
    }

    @Test
    void aWrongAmountIsCorrectedUntilItIsToldAndTheHistoryKeepsBoth() {
        envelopeOf(60_000);
        present(MEETING, 60_000);
        give(50_000, null);
        assertThatThrownBy(() -> correctTo(60_001, null)).hasMessage("decision.beyondEnvelope");
        assertThatThrownBy(() -> correctTo(0, null)).hasMessage("decision.amount");
        correctTo(40_000, null);
        assertThat(decision().getAmount()).isEqualTo(Money.of(40_000));
        assertThat(decision().getYears()).hasSize(1);
        assertThat(lastComment().replaceAll("\\h", " ")).isEqualTo("50 000,00 € → 40 000,00 €");
        House.run(file.secretary, () -> decisions.notifyDecision(file.id));
        assertThatThrownBy(() -> correctTo(30_000, null)).hasMessage("workflow.illegal");
    }

    @Test
    void theHistoryKeepsWhatAnOpinionSaidBefore() {
        present(MEETING, 60_000);
        long seen = opinion().getVersion();
        House.run(
                file.secretary,
                () -> decisions.correctOpinion(
                        file.id, seen, new Advice(MEETING, Opinion.RESERVED, Money.of(50_000), "Sous réserve")));
        assertThat(lastComment().replaceAll("\\h", " "))
                .startsWith("Favorable, 60 000,00 € (18/11/2026) → ")
                .contains("50 000,00 € (18/11/2026)\n → Sous réserve".replace("\n → ", "\n→ "));
    }

    private static void envelopeOf(long euros) {
        TestDatabase.get().execute("update envelope set total = " + euros);
    }

    private Money left() {
        return House.as(file.decider, () -> decisions.left(file.id)).left();
    }

    private void give(long amount, String beyond) {
        House.run(
                file.decider,
                () -> decisions.award(
                        file.id, new Deliberation("26-C-0001", MEETING), List.of(Money.of(amount)), "", beyond));
    }

    private void correctTo(long amount, String beyond) {
        long seen = decision().getVersion();
        House.run(
                file.decider,
                () -> decisions.correct(
                        file.id, seen, new Deliberation("26-C-0001", MEETING), List.of(Money.of(amount)), beyond));
    }

    private String lastComment() {
        List<Step> steps = file.open().steps();
        return steps.get(steps.size() - 1).getComment();
    }

    private void present(LocalDate day, long amount) {
        House.run(file.secretary, () -> decisions.present(file.id, advice(day, amount)));
    }

    private static Advice advice(LocalDate day, long amount) {
        return new Advice(day, Opinion.FAVOURABLE, Money.of(amount), "");
    }

    private void award(String number, LocalDate day) {
        House.run(
                file.decider,
                () -> decisions.award(file.id, new Deliberation(number, day), List.of(Money.of(60_000)), ""));
    }

    private CommitteeOpinion opinion() {
        return House.as(file.secretary, () -> decisions.listOpinions(file.id)).get(0);
    }

    private Decision decision() {
        return House.as(file.secretary, () -> decisions.find(file.id)).orElseThrow();
    }

    private List<String> actions() {
        return file.open().steps().stream().map(Step::getAction).toList();
    }
}
