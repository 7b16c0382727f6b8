package fr.passerelle.application;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.access.Actor;
import fr.passerelle.base.access.MandateRole;
import fr.passerelle.base.access.Role;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.SearchText;
import fr.passerelle.base.workflow.Move;
import fr.passerelle.call.GivenCall;
import fr.passerelle.form.Answers;
import fr.passerelle.organisation.GivenOrganisation;
import fr.passerelle.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationTest {
    private final Organisation organisation = GivenOrganisation.anAssociation().organisation();
    private final Application application = new Application(
            "DEM-2026-00001",
            GivenCall.entreprendreAutrement().build(),
            organisation,
            Instant.parse("2026-11-23T09:00:00Z"));

    @Test
    void isFiledByASignatoryOnly() {
        assertThatThrownBy(
                        () -> application.perform(ApplicationAction.SUBMIT, by(member(MandateRole.DRAFTER)), null, ""))
                .hasMessage("application.signatoryOnly");
        application.perform(ApplicationAction.SUBMIT, by(member(MandateRole.SIGNATORY)), LocalDate.of(2026, 12, 8), "");
        assertThat(application.getState()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void isNotFiledByTheSignatoryOfAnotherAssociation() {
        Actor stranger = new Actor(
                Ids.next(), "x@example.fr", "X", Set.of(Role.APPLICANT), Map.of(Ids.next(), MandateRole.SIGNATORY));
        assertThatThrownBy(() -> application.perform(ApplicationAction.SUBMIT, by(stranger), null, ""))
                .hasMessage("application.signatoryOnly");
    }

    @Test
    void goesFromDraftToNotifiedThroughTheHandsOfEachRole() {
        Actor signatory = member(MandateRole.SIGNATORY);
        walk(signatory, ApplicationAction.SUBMIT);
        walk(staff(Role.INSTRUCTOR), ApplicationAction.ASK_CORRECTION);
        walk(member(MandateRole.TREASURER), ApplicationAction.RESUBMIT);
        walk(staff(Role.INSTRUCTOR), ApplicationAction.DECLARE_COMPLETE, ApplicationAction.PROPOSE);
        walk(staff(Role.SECRETARY), ApplicationAction.PRESENT);
        walk(staff(Role.DECIDER), ApplicationAction.AWARD);
        walk(staff(Role.SECRETARY), ApplicationAction.NOTIFY_AWARD);
        assertThat(application.getState()).isEqualTo(ApplicationState.AWARD_NOTIFIED);
    }

    @Test
    void offersNobodyTheButtonOfAnotherRole() {
        walk(member(MandateRole.SIGNATORY), ApplicationAction.SUBMIT);
        assertThat(application.allowedActions(staff(Role.DECIDER))).isEmpty();
        assertThat(application.allowedActions(staff(Role.INSTRUCTOR)))
                .containsExactlyInAnyOrder(
                        ApplicationAction.ASK_CORRECTION,
                        ApplicationAction.DECLARE_COMPLETE,
                        ApplicationAction.DECLARE_INADMISSIBLE,
                        ApplicationAction.CLOSE);
    }

    @Test
    void isHandedToItsSignatoriesOnce() {
        Instant at = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(application.handOver(member(MandateRole.TREASURER), at)).isTrue();
        assertThat(application.handOver(member(MandateRole.DRAFTER), at.plusSeconds(60)))
                .isFalse();
        assertThat(application.getHanded().getAt()).isEqualTo(at);
    }

    @Test
    void showsTheBeginningOfATitleThatIsTooLong() {
        application.summarise(new Answers(Map.of("TITLE", "a".repeat(500), "BUDGET.P74_METROPOLE", "2.000")));
        assertThat(application.getTitle()).hasSize(200);
        assertThat(application.getRequestedAmount()).hasToString("2000.00");
    }

    @Test
    void keepsTheDateOfItsFirstFiling() {
        Instant first = Instant.parse("2026-11-23T10:00:00Z");
        application.received(first);
        application.received(first.plusSeconds(86_400));
        assertThat(application.getSubmittedAt()).isEqualTo(first);
    }

    @Test
    void hidesTheDecisionFromTheAssociationUntilItIsNotified() {
        assertThat(ApplicationState.AWARDED.shownToApplicant()).isEqualTo(ApplicationState.COMPLETE);
        assertThat(ApplicationState.AWARD_NOTIFIED.shownToApplicant()).isEqualTo(ApplicationState.AWARD_NOTIFIED);
    }

    @Test
    void reopensOnlyWhatWasAskedBack() {
        walk(member(MandateRole.SIGNATORY), ApplicationAction.SUBMIT);
        Move asking = application.perform(ApplicationAction.ASK_CORRECTION, by(staff(Role.INSTRUCTOR)), null, "");
        Correction correction = new Correction(
                asking,
                List.of(new CorrectionItem("BUDGET", "Équilibrez"), new CorrectionItem("PIECE.STATUTES", "Illisible")),
                LocalDate.of(2026, 12, 8),
                Instant.parse("2026-11-23T10:00:00Z"),
                "Claire");
        assertThat(correction.reopens("BUDGET.C64_PAY")).isTrue();
        assertThat(correction.reopens("REQUEST_YEAR.1")).isTrue();
        assertThat(correction.reopens("PIECE.STATUTES")).isTrue();
        assertThat(correction.reopens("PIECE.STATUTES2")).isFalse();
        assertThat(correction.reopens("TITLE")).isFalse();
        correction.answered(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(correction.reopens("PIECE.STATUTES")).isFalse();
    }

    @Test
    void isFoundWithoutAccents() {
        assertThat(SearchText.of("Étoile", "Œuvrer  ENSEMBLE")).isEqualTo("etoile oeuvrer ensemble");
    }

    private void walk(Actor actor, ApplicationAction... actions) {
        for (ApplicationAction action : actions) {
            application.perform(action, by(actor), null, "");
        }
    }

    private Actor member(MandateRole mandate) {
        return new Actor(
                Ids.next(), "m@example.fr", "M", Set.of(Role.APPLICANT), Map.of(organisation.getId(), mandate));
    }

    private static Actor staff(Role role) {
        return new Actor(Ids.next(), "s@example.fr", "S", Set.of(role), Map.of());
    }
}
