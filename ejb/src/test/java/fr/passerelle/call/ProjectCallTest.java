package fr.passerelle.call;

import static fr.passerelle.base.workflow.GivenMover.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.base.shared.Money;
import fr.passerelle.base.shared.Rate;
import fr.passerelle.base.shared.RuleViolation;
import fr.passerelle.organisation.OrganisationKind;
import fr.passerelle.testing.GivenActors;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCallTest {

    @ParameterizedTest(name = "budget {0}, asked {1} -> at most {2}")
    @CsvSource({
        "100000, 30000, 30000",
        "99999.99, 30000, 30000.00",
        "33333.33, 10000, 10000.00",
        "33333.30, 10000, 9999.99",
        "0, 10000, 0.00"
    })
    void grantsAtMostTheSmallestOfAskedShareAndCeiling(String budget, String asked, String most) {
        Ceiling ceiling = new Ceiling(Money.of(30_000), Rate.ofPercent(30));
        assertThat(ceiling.cap(Money.of(asked), Money.of(budget), Money.ZERO)).isEqualTo(Money.of(most));
    }

    @Test
    void hasNoLimitButTheRequestWithoutCeiling() {
        assertThat(new Ceiling(null, null).cap(Money.of(1_000_000), Money.of(10), Money.ZERO))
                .isEqualTo(Money.of(1_000_000));
    }

    @Test
    void receivesUntilTheClosingInstantIncludedInParisTime() {
        ProjectCall call = published(LocalDateTime.of(2026, 12, 15, 12, 0));
        assertThat(call.receivesAt(Instant.parse("2026-12-15T11:00:00Z"))).isTrue();
        assertThat(call.receivesAt(Instant.parse("2026-12-15T11:00:00.001Z"))).isFalse();
        assertThat(call.receivesAt(Instant.parse("2026-01-05T07:59:59.999Z"))).isFalse();
        assertThat(call.receivesAt(Instant.parse("2026-01-05T08:00:00Z"))).isTrue();
    }

    @Test
    void receivesAlwaysWhenPermanentButNotBeforeItIsPublished() {
        ProjectCall draft = GivenCall.entreprendreAutrement().build();
        assertThat(draft.receivesAt(Instant.parse("2026-06-01T10:00:00Z"))).isFalse();
        draft.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY));
        assertThat(draft.receivesAt(Instant.parse("2040-06-01T10:00:00Z"))).isTrue();
    }

    @Test
    void keepsItsRulesOncePublished() {
        ProjectCall call = published(null);
        assertThatThrownBy(() -> call.judgeBy(List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> call.askPieces(List.of())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> call.change(call.terms())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isProlongedButNeverShortened() {
        ProjectCall call = published(LocalDateTime.of(2026, 12, 15, 12, 0));
        call.reschedule(new CallWindow(call.getWindow().getOpensAt(), LocalDateTime.of(2026, 12, 18, 12, 0)));
        assertThat(call.getWindow().getClosesAt()).isEqualTo(LocalDateTime.of(2026, 12, 18, 12, 0));
        assertThatThrownBy(() -> call.reschedule(
                        new CallWindow(call.getWindow().getOpensAt(), LocalDateTime.of(2026, 12, 17, 12, 0))))
                .hasMessage("call.onlyProlonged");
    }

    @Test
    void refusesAClosingInTheHourThatTheClockChangesSkip() {
        assertThatThrownBy(
                        () -> new CallWindow(LocalDateTime.of(2026, 1, 1, 9, 0), LocalDateTime.of(2026, 3, 29, 2, 30)))
                .hasMessage("call.closingHour");
    }

    @Test
    void isNotPublishedWithoutCriteriaAndPieces() {
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        call.judgeBy(List.of());
        assertThatThrownBy(() -> call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY)))
                .hasMessage("call.notReady");
    }

    @Test
    void saysToWhomItIsNotOpen() {
        ProjectCall call = GivenCall.entreprendreAutrement().build();
        assertThat(call.eligibility(OrganisationKind.ASSOCIATION, true).isEligible())
                .isTrue();
        assertThat(call.eligibility(OrganisationKind.LOCAL_BODY, false).reasons())
                .containsExactly("call.kindNotEligible", "call.outsideTerritory");
    }

    private static ProjectCall published(LocalDateTime closesAt) {
        ProjectCall call = GivenCall.entreprendreAutrement().closingAt(closesAt).build();
        call.perform(CallAction.PUBLISH, by(GivenActors.ANYBODY));
        return call;
    }
}
