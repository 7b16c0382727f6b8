package fr.passerelle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.application.assessment.Assessment;
import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.application.assessment.Proposal;
import fr.passerelle.application.assessment.Score;
import fr.passerelle.application.reading.ApplicationFile;
import fr.passerelle.application.reading.ApplicationFilter;
import fr.passerelle.application.reading.Applications;
import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.StaleVersion;
import fr.passerelle.base.workflow.Remark;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import fr.passerelle.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class InstructionTest {
    private final Instruction instruction = House.get(Instruction.class);
    private final Applications applications = House.get(Applications.class);

    @Test
    void aSecondWindowNeverOverwritesTheGridOfTheFirst() {
        GivenFile file = new GivenFile(ApplicationState.COMPLETE);
        House.run(file.claire, () -> instruction.score(file.id, Assessment.NONE, GivenFile.marks(4)));
        assertThatThrownBy(() -> House.run(
                        file.claire,
                        () -> instruction.score(
                                file.id, Assessment.NONE, GivenFile.marks(1).subList(0, 1))))
                .isInstanceOf(StaleVersion.class);
        assertThat(file.open().scorecard().scores()).isEqualTo(GivenFile.marks(4));
        long seen = file.open().graded().gridVersion();
        House.run(file.claire, () -> instruction.score(file.id, seen, GivenFile.marks(5)));
        assertThat(file.open().scorecard().scores()).isEqualTo(GivenFile.marks(5));
        assertThatThrownBy(() -> House.run(file.claire, () -> instruction.propose(file.id, seen, proposal())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void keepsAnUnfinishedGrid() {
        GivenFile file = new GivenFile(ApplicationState.COMPLETE);
        List<Score> draft = List.of(new Score("NEED", 3, ""), new Score("IMPACT", null, "À revoir"));
        House.run(file.claire, () -> instruction.score(file.id, Assessment.NONE, draft));
        assertThat(file.open().scorecard().scores()).isEqualTo(draft);
    }

    @Test
    void takingTheFileOfAColleagueIsWrittenAndToldToThem() {
        GivenFile file = new GivenFile(ApplicationState.SUBMITTED);
        House.run(file.claire, () -> instruction.takeCharge(file.id));
        House.run(file.karim, () -> instruction.takeCharge(file.id));
        assertThat(file.open().application().getAssigneeName()).isEqualTo("Karim Instruit");
        assertThat(House.as(file.karim, () -> applications.remarks(file.id)))
                .extracting(Remark::getActorName, Remark::getComment)
                .containsExactly(tuple("Claire Instruit", null), tuple("Karim Instruit", "Claire Instruit"));
        assertThat(file.open().steps()).isEmpty();
        assertThat(mails()).isEqualTo(1);
    }

    /** Twice within one second: each step says what it asked, and nothing of the other. */
    @Test
    void eachStepKnowsWhatItAskedBack() {
        GivenFile file = new GivenFile(ApplicationState.SUBMITTED);
        House.run(file.claire, () -> instruction.askCorrection(file.id, asked("TITLE"), LocalDate.of(2026, 12, 24)));
        TestDatabase.get().execute("update application set state = 'COMPLETE'");
        House.run(file.claire, () -> instruction.askCorrection(file.id, asked("NEED"), LocalDate.of(2026, 12, 24)));
        ApplicationFile open = file.open();
        assertThat(open.steps())
                .hasSize(2)
                .allSatisfy(step -> assertThat(open.corrections())
                        .filteredOn(correction -> correction.isAskedBy(step))
                        .hasSize(1));
    }

    private static List<CorrectionItem> asked(String field) {
        return List.of(new CorrectionItem(field, "Précisez."));
    }

    @Test
    void remindsOnceADay() {
        GivenFile file = new GivenFile(ApplicationState.INCOMPLETE);
        House.run(file.claire, () -> instruction.remind(file.id));
        assertThatThrownBy(() -> House.run(file.claire, () -> instruction.remind(file.id)))
                .hasMessage("correction.remindedToday");
        TestClock.advance(Duration.ofDays(1));
        House.run(file.claire, () -> instruction.remind(file.id));
        assertThat(file.open().steps()).hasSize(2);
        assertThat(file.open().application().getState()).isEqualTo(ApplicationState.INCOMPLETE);
    }

    @Test
    void findsAFileByAnyOfItsWords() {
        GivenFile file = new GivenFile(ApplicationState.SUBMITTED);
        for (String typed : List.of("velo ecole", "vélo-école", "dem 2026 1", "atelier dem", "DEM-2026-00001")) {
            assertThat(found(file, typed)).as(typed).isEqualTo(1);
        }
        assertThat(found(file, "velo cuisine")).isZero();
        assertThat(found(file, "%")).isEqualTo(1);
    }

    private static int found(GivenFile file, String typed) {
        ApplicationFilter filter = new ApplicationFilter(typed, Set.of(), null, false, null, null, null);
        return House.as(file.claire, () -> House.get(Applications.class).count(filter));
    }

    private static Proposal proposal() {
        return new Proposal(Opinion.FAVOURABLE, Money.of(1_000), "Solide");
    }

    private static int mails() {
        return TestDatabase.get().query("select id from outbox_mail").size();
    }
}
