package fr.passerelle.application;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.application.reading.FilledForm;
import fr.passerelle.application.reading.OpenFields;
import fr.passerelle.application.reading.RequestTasks;
import fr.passerelle.application.reading.SectionState;
import fr.passerelle.application.reading.SectionTask;
import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.call.FormSection;
import fr.passerelle.call.GivenCall;
import fr.passerelle.form.GivenAnswers;
import fr.passerelle.organisation.GivenOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionTaskTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");
    private final Application application = new Application(
            "DEM-2026-00001",
            GivenCall.entreprendreAutrement().build(),
            GivenOrganisation.anAssociation().organisation(),
            MORNING);
    private final Map<String, Answer> answers = new HashMap<>();
    private Correction correction;

    @Test
    void beginsWithEverythingToDoButWhatNobodyHasToFill() {
        assertThat(state(FormSection.PROJECT)).isEqualTo(SectionState.TODO);
        assertThat(state(FormSection.PIECES)).isEqualTo(SectionState.TODO);
        assertThat(state(FormSection.COFUNDERS)).isEqualTo(SectionState.OPTIONAL);
    }

    @Test
    void isUnderWayWithOneAnswerAndDoneWithAll() {
        write("TITLE", "Atelier vélo", MORNING);
        assertThat(state(FormSection.PROJECT)).isEqualTo(SectionState.STARTED);
        GivenAnswers.complete().build().values().forEach((key, value) -> write(key, value, MORNING));
        assertThat(state(FormSection.PROJECT)).isEqualTo(SectionState.DONE);
        assertThat(state(FormSection.BUDGET)).isEqualTo(SectionState.DONE);
    }

    @Test
    void saysWhoWroteLast() {
        write("TITLE", "Atelier", MORNING);
        write("NEED", "Réparer", MORNING.plusSeconds(60));
        assertThat(task(FormSection.PROJECT).last())
                .hasValueSatisfying(change -> assertThat(change.at()).isEqualTo(MORNING.plusSeconds(60)));
    }

    @Test
    void asksToCorrectOnlyWhatWasAskedBackUntilItIsChanged() {
        write("TITLE", "Atelier", MORNING);
        askBack("TITLE", MORNING.plusSeconds(60));
        assertThat(state(FormSection.PROJECT)).isEqualTo(SectionState.TO_CORRECT);
        assertThat(state(FormSection.BUDGET)).isEqualTo(SectionState.CLOSED);
        write("TITLE", "Atelier vélo de Fives", MORNING.plusSeconds(120));
        assertThat(state(FormSection.PROJECT)).isEqualTo(SectionState.CORRECTED);
    }

    @Test
    void findsThePageOfAWholeTableAskedBack() {
        askBack("BUDGET", MORNING);
        assertThat(state(FormSection.BUDGET)).isEqualTo(SectionState.TO_CORRECT);
    }

    private void write(String field, String value, Instant at) {
        answers.put(field, new Answer(application.getId(), field, value, at, "Odile"));
    }

    private void askBack(String field, Instant at) {
        application.perform(ApplicationAction.SUBMIT, by(actor(Role.APPLICANT)), null, "");
        Move asking = application.perform(ApplicationAction.ASK_CORRECTION, by(actor(Role.INSTRUCTOR)), null, "");
        correction = new Correction(
                asking, List.of(new CorrectionItem(field, "Précisez.")), LocalDate.of(2026, 12, 8), at, "Claire");
    }

    private Actor actor(Role role) {
        return new Actor(
                Ids.next(),
                "m@example.fr",
                "M",
                Set.of(role),
                Map.of(application.getOrganisation().getId(), MandateRole.SIGNATORY));
    }

    private SectionState state(FormSection section) {
        return task(section).state();
    }

    private SectionTask task(FormSection section) {
        OpenFields open = new OpenFields(application, Optional.ofNullable(correction), Set.of());
        return new RequestTasks(new FilledForm(open, open.form(), answers), List.of())
                .sections().stream()
                        .filter(task -> task.section() == section)
                        .findFirst()
                        .orElseThrow();
    }
}
