package fr.passerelle.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Paris;
import fr.passerelle.form.FormField;
import fr.passerelle.testing.House;
import fr.passerelle.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
class WaysOutTest {
    private final WaysOut ways = House.get(WaysOut.class);
    private final Instruction instruction = House.get(Instruction.class);
    private GivenFile file;
    private LocalDate answerBy;

    @BeforeEach
    void aFiledRequest() {
        file = new GivenFile(ApplicationState.SUBMITTED);
        answerBy = LocalDate.ofInstant(new TestClock().instant(), Paris.ZONE).plusDays(15);
    }

    @Test
    void anInadmissibleRequestIsToldWithItsReasonAndGoesNoFurther() {
        assertThatThrownBy(() -> House.run(file.claire, () -> ways.declareInadmissible(file.id, " ")))
                .hasMessage("required");
        House.run(file.claire, () -> ways.declareInadmissible(file.id, "Hors du territoire de la métropole"));
        assertThat(state()).isEqualTo(ApplicationState.INADMISSIBLE);
        assertThat(state().shownToApplicant()).isEqualTo(ApplicationState.INADMISSIBLE);
        assertThat(file.open().steps())
                .last()
                .satisfies(step -> assertThat(step.getComment()).isEqualTo("Hors du territoire de la métropole"));
        assertThatThrownBy(() -> House.run(file.claire, () -> instruction.declareComplete(file.id)))
                .hasMessage("workflow.illegal");
    }

    @Test
    void silenceClosesARequestOnlyAfterItsDay() {
        ask();
        assertThatThrownBy(() -> House.run(file.claire, () -> ways.close(file.id, "Sans réponse")))
                .hasMessage("correction.stillOpen");
        TestClock.set(answerBy.plusDays(1).atTime(10, 0).atZone(Paris.ZONE).toInstant());
        House.run(file.claire, () -> ways.close(file.id, "Sans réponse"));
        assertThat(state()).isEqualTo(ApplicationState.CLOSED);
    }

    @Test
    void aComplementIsGivenMoreTimeAndNeverLess() {
        ask();
        assertThatThrownBy(() -> House.run(file.claire, () -> ways.extendCorrection(file.id, answerBy, "")))
                .hasMessage("correction.notLater");
        House.run(file.claire, () -> ways.extendCorrection(file.id, answerBy.plusDays(10), "Congés"));
        assertThat(state()).isEqualTo(ApplicationState.INCOMPLETE);
        assertThat(file.open().application().getDueOn()).isEqualTo(answerBy.plusDays(10));
    }

    @Test
    void aComplementIsCancelledAndAnotherMayBeAsked() {
        ask();
        House.run(file.claire, () -> ways.cancelCorrection(file.id, "Demandé par erreur"));
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        ask();
        assertThat(state()).isEqualTo(ApplicationState.INCOMPLETE);
    }

    private void ask() {
        House.run(
                file.claire,
                () -> instruction.askCorrection(
                        file.id, List.of(new CorrectionItem(FormField.TITLE.name(), "Précisez le titre")), answerBy));
    }

    private ApplicationState state() {
        return file.open().application().getState();
    }
}
