package fr.passerelle.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.application.assessment.Opinion;
import fr.passerelle.base.shared.Ids;
import fr.passerelle.base.shared.Money;
import fr.passerelle.testing.GivenActors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Deliberation ACT = new Deliberation("26-C-0123", LocalDate.of(2026, 11, 20));

    @Test
    void awardsTheSumOfItsYears() {
        Decision decision = Decision.award(
                Ids.next(),
                ACT,
                List.of(Money.of("33333.33"), Money.of("33333.33"), Money.of("33333.34")),
                "",
                GivenActors.ANYBODY,
                NOW);
        assertThat(decision.getAmount()).isEqualTo(Money.of(100_000));
        assertThat(decision.isMultiYear()).isTrue();
    }

    @Test
    void awardsSomethingThoughAYearMayReceiveNothing() {
        assertThatThrownBy(() -> Decision.award(Ids.next(), ACT, List.of(), "", GivenActors.ANYBODY, NOW))
                .hasMessage("decision.amount");
        assertThatThrownBy(() ->
                        Decision.award(Ids.next(), ACT, List.of(Money.ZERO, Money.ZERO), "", GivenActors.ANYBODY, NOW))
                .hasMessage("decision.amount");
        Decision decision = Decision.award(
                Ids.next(), ACT, List.of(Money.of(12_000), Money.ZERO, Money.of(7_000)), "", GivenActors.ANYBODY, NOW);
        assertThat(decision.getYearSplit()).hasToString("12000.00/0.00/7000.00");
        assertThat(decision.isMultiYear()).isTrue();
    }

    @Test
    void refusesOnlyWithReasons() {
        assertThatThrownBy(() -> Decision.refusal(Ids.next(), ACT, " ", GivenActors.ANYBODY, NOW))
                .hasMessage("decision.reason");
        assertThat(Decision.refusal(Ids.next(), ACT, "Hors du champ de l'appel", GivenActors.ANYBODY, NOW)
                        .getAmount())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void knowsDeliberationNumbersAsTheyAreWritten() {
        assertThat(new Deliberation(" 14 C 0604 ", LocalDate.of(2014, 10, 10)).number())
                .isEqualTo("14 C 0604");
        assertThatThrownBy(() -> new Deliberation("", LocalDate.of(2014, 10, 10)))
                .hasMessage("deliberation.number");
        assertThatThrownBy(() -> new Deliberation("26-C-0123", null)).hasMessage("required");
    }

    @Test
    void advisesAnAmountOnlyWhenFavourable() {
        assertThatThrownBy(() -> new Advice(LocalDate.of(2026, 11, 10), Opinion.UNFAVOURABLE, Money.of(5), ""))
                .hasMessage("proposal.amountAgainstOpinion");
    }
}
