package fr.passerelle.call;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.testing.GivenActors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call is refused for while it is written. */
class CallRulesTest {
    @Test
    void givesNoMoreThanItHasNorMoreThanTheProjectCosts() {
        assertThatThrownBy(() -> terms(Money.of(600_001), null)).hasMessage("call.ceilingAboveEnvelope");
        assertThatThrownBy(() -> terms(null, Rate.ofPercent(150))).hasMessage("call.ceilingRate");
        assertThatThrownBy(() -> terms(null, Rate.ZERO)).hasMessage("call.ceilingRate");
        assertThatCode(() -> terms(Money.of(600_000), Rate.ofPercent(100))).doesNotThrowAnyException();
    }

    @Test
    void namesEachAxisOnce() {
        assertThatThrownBy(() -> text("a@b.fr", List.of("Création", "creation")))
                .hasMessage("call.axisTwice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paul", "bureau 12", "paul@mel", "03 20 21"})
    void saysHowToReachSomebody(String contact) {
        assertThatThrownBy(() -> text(contact, List.of())).hasMessage("call.contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Paul, 03 20 21 22 23", "ess@example.fr", "+33 3.20.21.22.23", "Paul <p.d@mel.example.org>"})
    void takesAMailOrATelephone(String contact) {
        assertThat(text(contact, List.of()).contact()).isEqualTo(contact);
    }

    @Test
    void asksEachPieceOnceAndJudgesByEachCriterionOnce() {
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        assertThatThrownBy(() -> call.askPieces(List.of(
                        new PieceRequirement("A", "Statuts", "", true),
                        new PieceRequirement("B", "statuts ", "", true))))
                .hasMessage("call.lineTwice");
        assertThatThrownBy(() ->
                        call.judgeBy(List.of(new Criterion("A", "Effet", "", 50), new Criterion("B", "effet", "", 50))))
                .hasMessage("call.lineTwice");
    }

    @Test
    void isPublishedOnlyWithAGridOfAHundredPoints() {
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        call.judgeBy(List.of(new Criterion("A", "Effet", "", 90)));
        assertThatThrownBy(() -> call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY)))
                .hasMessage("call.notReady");
        call.judgeBy(List.of(new Criterion("A", "Effet", "", 100)));
        call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY));
        assertThat(call.getState()).isEqualTo(CallState.PUBLISHED);
    }

    @Test
    void aNewEditionHasALabelOfItsOwn() {
        CallText text = text("a@b.fr", List.of());
        assertThatThrownBy(() -> text.inEdition(" ", "2026")).hasMessage("required");
        assertThatThrownBy(() -> text.inEdition("2026", "2026")).hasMessage("call.sameEdition");
        assertThat(text.inEdition("2027", "2026").edition()).isEqualTo("2027");
    }

    private static CallTerms terms(Money ceiling, Rate rate) {
        return new CallTerms(List.of(OrganisationKind.ASSOCIATION), true, Money.of(600_000), ceiling, rate, 1);
    }

    private static CallText text(String contact, List<String> axes) {
        return new CallText("Appel", "2026", "Résumé", "Texte", axes, contact);
    }
}
